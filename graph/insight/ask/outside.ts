/** Why a question lies outside what the sources say. `shape` is matched against the folded words of the question. */
export interface Outside {
  readonly shape: RegExp
  readonly because: string
  /** Also where things of the graph are named. */
  readonly always: boolean
}

const word = (alternatives: string) =>
  new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{M}\\p{N}])`, 'u')

/** What the graph does not hold, in the order in which it is told. */
export const OUTSIDE: readonly Outside[] = [
  {
    shape: word(
      'phone|phones|telephone|mobile (?:number|no)|contact number|whatsapp|email id|e mail|email|home address|residential address|private address|salary|salaries|income of|password|passwords|aadhaar|aadhar|pan card|bank account|date of birth|birthday|age of|how old is (?:mr|mrs|ms|dr|prof)|married|children|kids|hobbies|private life|political views|cv|resume|wife|husband|caste|religion of|medical history|personal life|फोन|मोबाइल नंबर|ईमेल|पता दो|वेतन|तनख्वाह|पासवर्ड|जाति|phone number|mobile number|tankhwah|tankha|vetan|ghar ka pata'
    ),
    because: 'the graph holds public roles only, no private or contact data of people',
    always: true
  },
  {
    shape: word(
      'will|forecast|forecasts|predict|prediction|predictions|predicted|next year|next decade|next month|tomorrow|in the future|future of|future|going to|what time|expected to|projected|projection|projections|likely to|in the coming|coming years|coming decade|in the next|over the next|next (?:two|three|five|ten|\\d+|few) (?:years|months|decades)|भविष्य में|संभावना|अगले (?:पांच|दस|कुछ) साल|sambhavna|aane wale saal|agle (?:paanch|das|kuch|kuchh) saal|by 20[3-9]\\d|in 20[3-9]\\d|20[3-9]\\d|years from now|outlook|prospects|भविष्य|भविष्यवाणी|होगा|होगी|होंगे|मिलेगा|मिलेगी|मिलेंगे|जाएगा|जाएगी|रहेगा|रहेगी|करेगा|करेगी|बनेगा|बनेगी|अगले साल|आने वाले|कल का|hoga|hogi|honge|bhavishya|milega|milegi|jayega|jayegi|rahega|rahegi|karega|karegi|banega|banegi|agle saal|aane wale|ka future|ka bhavishya|भविष्य का|when will|phase iii|upcoming decade'
    ),
    because: 'the sources say what is and was, not what will be; forecasts are not made here',
    always: true
  },
  {
    shape: word(
      'who should|should (?:the|india|government|govt|ministry|clusters?)|in your opinion|your opinion|opinion|opinions|do you think|do you believe|do you feel|do you like|you think|you prefer|favou?rite|recommendation on whether|worth it|is it worth|better than|worse than|(?:is|are) (?:\\p{L}+ ){1,4}(?:better|worse|good|bad|overrated|useless|dangerous|corrupt|effective|successful|worthwhile|failing)|the best one|best cluster|worst|most (?:overrated|overhyped|corrupt|promising|successful|influential|important|innovative|effective|efficient|impressive|beautiful|famous|prestigious|powerful|useful|popular|talented|deserving|reliable|trusted|respected)|greatest|finest|coolest|overhyped|overrated|underrated|trust|your (?:view|views|take|advice|recommendation|favou?rite|impression)|would you (?:say|recommend|choose|prefer|rate)|how (?:good|bad|great|well run|competent|useful|corrupt|nice) (?:is|are|was|were)|do a good job|my idea|my plan|my proposal|good idea|bad idea|good job|pros and cons|rate the|corrupt|honestly|which is best|which one is best|is (?:the )?best\\b|nice person|smarter|older than|richer|cleverer|smartest|cleverest|safe|trustworthy|honest|reliable|blame|to blame|failure of|responsible for the failure|fault of|accha hai ya|achha hai ya|अच्छा है या|अच्छी है या|talented|good investment|invest in|morally|ethical|fair to|deserves?|agree with|राय|क्या लगता|आपको लगता|अच्छा काम|सबसे अच्छा|सबसे अच्छी|सबसे बढ़िया|सबसे बढिया|सबसे खराब|बेहतर है|बेकार|चाहिए था|करना चाहिए|aapki ray|aapki rai|aapko lagta|kya lagta|sabse acch?a|sabse acch?i|sabse acch?e|sabse badhiya|sabse kharab|behtar hai|bekar|karna chahiye'
    ),
    because: 'it asks for an opinion or a judgement; the graph holds what sources state, not views',
    always: true
  },
  {
    shape: /^should (?:we|i)\b/u,
    because: 'it asks for advice; the graph holds what sources state, not views',
    always: true
  },
  {
    shape: word('why|क्यों|kyun|kyon|kyu'),
    because: 'the sources state facts and links, not the reasons behind them',
    always: true
  },
  {
    shape: word(
      'weather today|weather|temperature today|share price|stock price|stock market|stocks|exchange rate|gold price|petrol price|cricket|football|ipl|match score|score|eiffel|olympics?|world cup|मैच|election|elections|political party|political parties|vote|votes|voted|politician|politicians|prime minister|president of|king of|queen of|chief minister|प्रधानमंत्री|राष्ट्रपति|मुख्यमंत्री|pradhan ?mantri|mukhya ?mantri|rashtrapati|movie|movies|actor|actress|song|songs|horoscope|train timings?|traffic jam|मौसम|क्रिकेट|चुनाव|फिल्म|गाना|शेयर|राजनीति|पार्टी|mausam|chunav|gaana'
    ),
    because: 'it is about the news of the day, markets, politics or sport, which the sources do not cover',
    always: true
  },
  {
    shape: word(
      'joke|jokes|poem|poems|poetry|story|stories|essay|sing|lyrics|riddle|translate|translation|rewrite|write (?:a|an|me|the|my)|draft (?:a|an|me|the|my)|compose|summari[sz]e this|recipe|recipes|cook me|play (?:a|me)|चुटकुला|कविता|कहानी|अनुवाद|लिख दो|लिखो|निबंध|chutkula|kavita|kahani|anuvad|likh do|likho|nibandh|sunao'
    ),
    because: 'it asks for a text to be written; this service answers from its sources only',
    always: true
  },
  {
    shape: word(
      'book (?:a|an|me|the|my)|reserve (?:a|an|me|the|my)|schedule (?:a|an|me|the|my)|send (?:a|an|me|the|my|him|her|them)|call (?:him|her|them|me)|email (?:him|her|them|me)|apply (?:for me|on my behalf)|buy (?:a|an|me|the)|order (?:a|an|me|the)|pay (?:for|my|the)|delete|remove (?:a|all|the|my)|drop (?:table|the)|register (?:me|my|our|us)|enrol|enroll|sign (?:me|us) up|submit my|approve my|grant me|give me (?:a loan|money|funding)|loan|लोन|मुझे पैसे|mujhe paise|log ?in|transfer money|remind me|set (?:an?|the) (?:alarm|reminder)|बुक कर|भेज दो|खरीद|book karo|book kar|bhej do'
    ),
    because: 'it asks for something to be done; this service only answers questions (bookings are made on I-STEM)',
    always: true
  },
  {
    shape: word(
      'budget|budgets|turnover|revenue|revenues|profit|profits|profitable|profitability|net worth|market size|market share|valuation|spending|how much money|how much did|how much has|how much was|how much does|how much is|expenditure|कमाता|कमाती|kamata|kamati|kamaata|बजट|मुनाफा|खर्च|कितना पैसा|कितने पैसे|kitna paisa|kitne paise|kharch|munafa|market kitna'
    ),
    because: 'budgets, spending and market figures are not recorded in the graph',
    always: true
  },
  {
    shape: word(
      'price of|prices of|cost of living|how far|distance (?:from|between)|live in|lives in|area of|temperature of|gdp|population|literacy|census|inflation|unemployment rate|crime rate|rainfall|currency|capital (?:city )?of|national (?:animal|bird|anthem|flower)|admissions?|fees?|cut ?offs?|placements?|ranking|rankings|rank of|nirf|syllabus|exam|exams|hostel|entrance|vacanc(?:y|ies)|recruitment|job openings?|jobs|restaurants?|hotels?|tourist|tourism|sightseeing|train from|bus from|pin ?code|जनसंख्या|आबादी|दाखिला|फीस|नौकरी|राजधानी|jansankhya|aabadi|dakhila|naukri|rajdhani'
    ),
    because:
      'it asks for a general or administrative fact that is not among what the sources say of clusters, institutions, technologies and projects',
    always: true
  },
  {
    shape: word(
      'hello|hi|hey|good (?:morning|afternoon|evening|night)|how are you|who are you|what are you|who (?:made|built|created) you|what is your name|thank you|thanks|bye|goodbye|are you (?:a|an|human|there|real|ok)|i love you|नमस्ते|नमस्कार|कैसे हैं आप|आप कैसे|आप कौन|तुम कौन|धन्यवाद|शुक्रिया|namaste|namaskar|kaise ho|kaise hain aap|aap kaise|aap kaun|tum kaun|dhanyavad|shukriya'
    ),
    because: 'it is a greeting or small talk; ask about institutions, technologies, projects or clusters',
    always: false
  },
  {
    shape: word(
      'i feel|i am (?:sad|happy|bored|tired|hungry)|meaning of life|god|girlfriend|boyfriend|your name|my name|aapka naam|mera naam|आपका नाम|मेरा नाम|fix my|repair my|how do i|how can i|how should i|how to|my (?:child|son|daughter|wife|husband|mother|father|dog|cat|phone|computer|laptop|car|job|career)|symptoms?|remedy|remedies|cure for|मेरा बच्चा|इलाज|ilaj|gharelu'
    ),
    because: 'it asks for personal or practical advice, which the sources do not give',
    always: false
  },
  {
    shape: /(?<!\p{L})\d+ *(?:times|plus|minus|divided by|multiplied by|x|\+|\*|\/|जोड़|गुणा) *\d+/u,
    because: 'it is arithmetic, not a question about the graph',
    always: false
  }
]
