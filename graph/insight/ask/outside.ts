/** Why a question lies outside what the sources say. `shape` is matched against the folded words of the question. */
export interface Outside {
  readonly shape: RegExp
  readonly because: string
  /** Also where things of the graph are named. */
  readonly always: boolean
  /** Not where a technology, project or the like is named. */
  readonly unlessThing?: boolean
}

const word = (alternatives: string) =>
  new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{M}\\p{N}])`, 'u')

/** What the graph does not hold, in the order in which it is told. */
export const OUTSIDE: readonly Outside[] = [
  {
    shape: word(
      'phone (?:number|numbers|no|num|of|do|batao|kya)|telephone (?:number|no|of)|mobile (?:number|no)|contact number|whatsapp|email id|e mail|email|home address|residential address|private address|salary|salaries|income of|password|passwords|aadhaar|aadhar|pan card|bank account|date of birth|birthday|age of|how old is (?:mr|mrs|ms|dr|prof)|married|(?:have|has|his|her) (?:any )?(?:children|kids)|how many (?:children|kids)|hobbies|private life|political views|cv|resume|wife|husband|caste|religion of|medical history|personal life|फोन (?:नंबर|नम्बर|दो|बताओ)|मोबाइल नंबर|ईमेल|पता दो|वेतन|तनख्वाह|पासवर्ड|जाति|phone number|mobile number|tankhwah|tankha|vetan|ghar ka pata|account number|contact details of|linkedin|passport number|whatsapp no|whatsapp number|spouse|relationship status|credentials|otp|api key|secret key|how much (?:does|do|is) \\p{L}+ (?:\\p{L}+ )?earn\\p{L}*|how old is|photos? of|net worth|gets? paid|is paid|pay package|personal (?:details|number|mobile|data)|residence|lives? (?:at|where)|where does (?:mr|mrs|ms|dr|prof|\\$) live|horoscope|zodiac|पता बताओ घर|घर का पता|खाता नंबर|khata number|mobile no|phone no|पगार|pagaar|kamai|कमाई|उम्र|shaadi|शादी'
    ),
    because: 'the graph holds public roles only, no private or contact data of people',
    always: true
  },
  {
    shape: word(
      '(?<!\\b(?:i|we|you|it|that|who|this) )will(?! (?:you|be (?:very |highly |so |really )?(?:able|glad|grateful|helpful|obliged|thankful|appreciated|great|useful|happy|suitable|good|nice|visiting|meeting)))|(?:it|who|that|this) will (?!be (?:very |highly |so |really )?(?:able|glad|grateful|helpful|obliged|thankful|appreciated|great|useful|happy|suitable|good|nice)|help|support|assist|guide|partner|suit|work with)|^(?:please )?forecast|forecast (?:for|of|the)|your forecast|^(?:please )?predict|can you predict|you predict|predict (?:the|what|who|which|how|if|next)|your predictions?|predictions? (?:for|about) (?:the )?(?:next|coming|20\\d\\d|future)|predicted|next year|next decade|next month|in the future|future of|the future|s future|future (?:plans?|scope|prospects?|direction)|in future|going to|what time|expected to|projected|projection|projections|likely to|in the coming|coming years|coming decade|in the next|over the next|next (?:two|three|five|ten|\\d+|few) (?:years|months|decades)|भविष्य में|संभावना|अगले (?:पांच|दस|कुछ) साल|sambhavna|aane wale saal|agle (?:paanch|das|kuch|kuchh) saal|by 20[3-9]\\d|in 20[3-9]\\d|20[3-9]\\d|years from now|outlook|prospects|भविष्य|भविष्यवाणी|होगा|होगी|होंगे|मिलेगा|मिलेगी|मिलेंगे|जाएगा|जाएगी|रहेगा|रहेगी|करेगा|करेगी|बनेगा|बनेगी|अगले साल|आने वाले|कल का|hoga|hogi|honge|bhavishya|milega|milegi|jayega|jayegi|rahega|rahegi|karega|karegi|banega|banegi|agle saal|aane wale|ka future|ka bhavishya|भविष्य का|when will|phase iii|upcoming decade|next few|someday|would happen|what happens if|what if|(?:get|become|getting|becoming) cheaper|chances of|chance that|probability|years hence|years later|kab tak|कब तक|kya hoga|क्या होगा|badhega|badhegi|बढ़ेगा|बढ़ेगी|aayega|aayegi|आएगा|आएगी|ho jayega|foresee|by the end of the decade|next year s|by year end|in (?:five|ten|twenty|fifty) years|gonna'
    ),
    because: 'the sources say what is and was, not what will be; forecasts are not made here',
    always: true
  },
  {
    shape: word(
      'who should|should (?:the|india|government|govt|ministry|clusters?)|in your opinion|your opinion|opinion|opinions|do you think|do you believe|do you feel|do you like|you think|you prefer|favou?rite|recommendation on whether|worth it|is it worth|better than|which (?:one )?(?:is|are) (?:better|worse|nicer)|who is better|worse than|(?:is|are) (?:\\p{L}+ ){1,4}(?:better|worse|good|bad|overrated|useless|dangerous|corrupt|effective|successful|worthwhile|failing)|the best one|the best (?:cluster|\\$)|best (?:cluster|\\$) (?:in|of|among)|(?:do|does|did|would) (?:people|anyone|everyone|users|students|they) (?:like|love|hate|trust|enjoy|respect|think|believe)|popular with|gossip|rumou?rs?|worst|most (?:overrated|overhyped|corrupt|promising|successful|influential|important|innovative|effective|efficient|impressive|beautiful|famous|prestigious|powerful|useful|popular|talented|deserving|(?:is|are|how) (?:\\p{L}+ ){0,3}reliable|trusted|respected)|greatest|finest|coolest|overhyped|overrated|underrated|(?:can|do|should|could) (?:i|we|you|one) trust|trust (?:him|her|them|this|pkc|you)|your (?:view|views|take|advice|recommendation|favou?rite|impression)|would you (?:say|recommend|choose|prefer|rate|put|pick|bet|back|join|go with)|your own|how (?:good|bad|great|well run|competent|useful|corrupt|nice) (?:is|are|was|were)|do a good job|my idea|my plan|my proposal|good idea|bad idea|good job|pros and cons|rate the|corrupt|honestly|which is best|which one is best|is (?:the )?best\\b|nice person|smarter|older than|richer|cleverer|smartest|cleverest|is it safe|(?:is|are) \\p{L}+ (?:\\p{L}+ )?safe|(?:is|are|be) (?:\\p{L}+ ){0,2}safe to|trustworthy|honest (?:opinion|view|answer)|(?:is|are) \\p{L}+ honest|(?:is|are|how) (?:\\p{L}+ ){0,3}reliable|blame|to blame|failure of|responsible for the failure|fault of|accha hai ya|achha hai ya|अच्छा है या|अच्छी है या|talented|good investment|worth investing|(?:i|we|to) invest|morally|ethical|fair to|deserves?|agree with|राय|क्या लगता|आपको लगता|अच्छा काम|सबसे अच्छा|सबसे अच्छी|सबसे बढ़िया|सबसे बढिया|सबसे खराब|बेहतर है|बेकार|चाहिए था|करना चाहिए|aapki ray|aapki rai|aapko lagta|kya lagta|sabse acch?a|sabse acch?i|sabse acch?e|sabse badhiya|sabse kharab|behtar hai|bekar|karna chahiye|like (?:the )?(?:most|best)|which \\p{L}+ do you|do you (?:love|hate|prefer|reckon|agree|support)|most (?:handsome|intelligent|hardworking|honest (?:opinion|view|answer)|(?:is|are) \\p{L}+ honest|overpaid|boring|interesting|exciting|attractive|trustworthy|brilliant|capable|glamorous|lazy|stupid|underrated|evil)|waste of|tax ?payers?|justified|sensible|(?:it|that|this) makes? sense|makes? sense to|is it (?:good|bad|right|wrong|fair|worth|ok|okay|is it safe|(?:is|are) \\p{L}+ (?:\\p{L}+ )?safe|legal|wise|moral|smart)|ought|your thoughts|thoughts on|critici[sz]e|criticism|convince me|argue|debate|justify|misus(?:e|ed|ing)|misappropriat\\p{L}+|scams?|fraud|frauds|fake|lying|liar|cheat(?:ed|ing|s)?|neglect(?:ed|ing)|biased?|favou?ritism|nepotism|siphon\\p{L}*|embezzl\\p{L}*|bribes?|guilty|scandals?|controvers\\p{L}+|allegations?|accused|handsome|ugly|stupid|lazy|genius|incompetent|useless|pathetic|terrible|awful|accha lagta|अच्छा लगता|pasand|पसंद|ghotala|घोटाला|bhrasht|bhrashtachar|भ्रष्ट|भ्रष्टाचार|kaun behtar|कौन बेहतर|zyada accha|ज्यादा अच्छा|sahi hai kya|galat|गलत|nikamma'
    ),
    because: 'it asks for an opinion or a judgement; the graph holds what sources state, not views',
    always: true
  },
  {
    shape: word(
      'what should i (?:eat|take|do|wear|read|study|cook)|kya karu|kya karun|kya karoon|क्या करूं|mere? (?:fasal|pita|bete|beti|bachche)|my (?:crop|crops|field|son|daughter|wife|husband|father|mother|child) (?:is|are|has|have|was)'
    ),
    because: 'it asks for personal advice, which the sources do not give',
    always: true
  },
  {
    shape:
      /^(?:should|must|shall)\b|^(?:kya|क्या) (?:mujhe|mujhko|hume|humein|hame|hamein|main|mai|मुझे|हमें|मैं) .*(?:na|ni|ne|ना|नी|ने) (?:chahiye|chahie|चाहिए)/u,
    because: 'it asks for advice; the graph holds what sources state, not views',
    always: true
  },
  {
    shape: word(
      'why|क्यों|kyun|kyon|kyu|reasons? (?:for|behind|why|that)|what caused?|causes? of|kis wajah|किस वजह|किस कारण|kis karan|how come (?:the|so|no)|what went wrong'
    ),
    because: 'the sources state facts and links, not the reasons behind them',
    always: true
  },
  {
    shape: word(
      'weather today|weather (?:in|now|like|this|for|tomorrow|report)|the weather|temperature today|share price|stock price|stock market|exchange rate|gold price|petrol price|cricket|football|ipl|match score|score|eiffel|olympics?|world cup|मैच|election|elections|political party|political parties|vote|votes|voted|politician|politicians|prime minister|president of|king of|queen of|chief minister|प्रधानमंत्री|राष्ट्रपति|मुख्यमंत्री|pradhan ?mantri|mukhya ?mantri|rashtrapati|movie|movies|actor|actress|song|songs|horoscope|train timings?|traffic jam|मौसम (?:कैसा|का हाल|क्या)|आज (?:का )?मौसम|क्रिकेट|चुनाव|फिल्म|गाना|शेयर|राजनीति|पार्टी|mausam (?:kaisa|ka haal|kya)|aaj (?:ka )?mausam|chunav|gaana|sensex|nifty|bitcoin|crypto|cryptocurrency|lottery|petrol|diesel|gold rate|messi|kohli|ronaldo|goals? (?:did|by)|bollywood|netflix|celebrity|headlines|breaking news|news today|today s news|war with|governor of|governs|mayor of|supreme court|court case|lawsuit|parliament|prime ministers|cabinet|minister of (?:finance|defence|home)|congress|bjp|aap party|modi|trump|putin|weekend|आज का|aaj ka|aaj ki|समाचार आज|train (?:from|to|timings?|(?:train|bus|flight|movie|film|match) tickets?|tickets? (?:to|for)|schedule|kab|number|ka|ki)|trains (?:from|to|between)|ट्रेन|flight|flights|फ्लाइट|bus ka time|(?:train|bus|flight|movie|film|match) tickets?|tickets? (?:to|for)|टिकट'
    ),
    because: 'it is about the news of the day, markets, politics or sport, which the sources do not cover',
    always: true
  },
  {
    shape: word(
      'joke|jokes|poem|poems|poetry|a story|story (?:of my|about a)|stories for|bedtime stor(?:y|ies)|essay|sing|lyrics|riddle|translate (?:this|the|it|to|into|my|that)|translation of|rewrite|(?:^|you |please |kindly )(?:write|draft) (?:a|an|me|the|my|us)|write me|compose|summari[sz]e this|recipe|recipes|cook me|play (?:a|me)|चुटकुला|कविता|कहानी|अनुवाद|लिख दो|लिखो|निबंध|chutkula|kavita|kahani|anuvad|likh do|likho|nibandh|sunao|letters? (?:to|for)|speech (?:for|on)|slogan|tweet|caption|blog post|haiku|limerick|rap (?:about|song)|paraphrase|proofread|correct my|grammar|homework|assignment|thesis|(?:^|you |please |kindly )write (?:us|some|code|python|\\p{L}+ code)|python|javascript|source code|code to|program to|sql|html|debug|solve (?:this|the equation|for)|calculate|compute the|integral of|derivative of|square root|convert \\d+|bhashan|bhaashan|भाषण|patra likh|पत्र|shayari|शायरी|tukbandi|draft (?:us|some|out)'
    ),
    because: 'it asks for a text to be written; this service answers from its sources only',
    always: true
  },
  {
    shape: word(
      'disregard|admin access|root access|^(?:please |kindly )?(?:add|insert|mark|register|assign|merge|forget)|book (?:a|an|me|the|my)|reserve (?:a|an|me|the|my)|schedule (?:a|an|me|the|my)|send (?:a|an|me|the|my|him|her|them)|call (?:him|her|them|me)|email (?:him|her|them|me)|apply (?:for me|on my behalf)|buy (?:a|an|me|the)|order (?:a|an|me|the)|pay (?:for|my|the)|delete|^(?:please |kindly )?remove|remove (?:all|my)|drop (?:table|the)|register (?:me|my|our|us)|enrol|enroll|sign (?:me|us) up|submit my|approve my|grant me|give me (?:a loan|money|funding)|loan|लोन|मुझे पैसे|mujhe paise|log ?in|transfer money|remind me (?:to|at|about|in)|set (?:an?|the) (?:alarm|reminder)|बुक कर|भेज दो|खरीद|book karo|book kar|bhej do|send (?:this|it|that|these|those)|mail (?:this|it|him|her|them|me)|email (?:this|it|that)|e mail (?:this|it)|forward (?:this|it)|post (?:this|it)|publish (?:this|it)|ignore (?:all|the|your|previous|any|every)|previous instructions|system prompt|your (?:prompt|instructions|rules|source code)|jailbreak|dan|pretend|^(?:you )?act as|now act as|role ?play|you are now|without restrictions|developer mode|sudo|^(?:please )?execute|execute (?:this|the following)|run (?:the |this |a )?(?:command|query|code|script)|shut ?down|restart|reboot|update (?:the|my|your|our)|add (?:a|an|my|our|me|this) (?:\\p{L}+ ){0,2}(?:records?|entry|entries|institutions?|projects?|user|account)|insert (?:a|an|my)|^edit|^(?:please )?change|change (?:my|your)|modify (?:the|my|your)|rename|upload|hack|hacks|hacking|bypass|bombs?|weapons?|reveal|print your|show me your|tell me your|^approve|approve (?:my|this|our)|sanction (?:my|the|our)|allot|release the funds?|call up|ring up|fill (?:the|my|this) form|cancel|refund|subscribe|unsubscribe|install (?:the app|windows|an app)|hata do|हटा दो|mita do|मिटा दो|delete kar|badal do|बदल दो|bhejo|भेजो|bhej|phone karo|call karo|mail karo|मेल कर'
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
      'died|deaths?|death toll|casualties|killed|mare gaye|मौतें|मौत|cost of living|how far|distance (?:from|between)|live in|lives in|area of|temperature of|gdp|population(?! health)|literacy rate|census|inflation|unemployment rate|crime rate|rainfall|currency|capital (?:city )?of|national (?:animal|bird|anthem|flower)|admissions?|fees?|cut ?offs?|placements?|ranking|rankings|rank of|nirf|syllabus|exam|exams|hostel|entrance|vacanc(?:y|ies)|recruitment|job openings?|jobs (?:in|at|for)|restaurants?|hotels?|tourist (?:places?|spots?|attractions?|destinations?)|tourism (?:in|near)|sightseeing|train from|bus from|pin ?code|जनसंख्या|आबादी|दाखिला|फीस|नौकरी|राजधानी|jansankhya|aabadi|dakhila|naukri|rajdhani|(?:current|latest|today s|gold|land|market|retail) prices?|prices? (?:today|now|list)|rent|rents|(?:a|my|ka|bhk) flat|flat (?:in|on|for)|apartment|house prices?|property rates?|near me|(?:what|current|local) time|time is it|kitne baje|कितने बजे|what day|date today|today s date|income tax|gst|passport|visa|driving licen[cs]e|ration card|voter id|pension|insurance (?:policy|claim|premium)|emi|internships?|scholarships?|a job|(?:get|find|want|need) (?:me )?(?:a )?jobs?|job (?:chahiye|do|dila\\p{L}*)|phd (?:position|seat|admission)|best mobile phones?|best (?:mobile|phone|smartphone|laptop|camera|bike|car)s?|kitna door|कितनी दूर|kitni door|kiraya|किराया|naukriyan|नौकरियां|bharti|भर्ती|paryatan|ghumne|घूमने|cafes?|shops? (?:in|near)|shopping|mall|malls|salon|gym|cinema|recipe for|stipend|eligibility criteria|cutoffs?|bus time'
    ),
    because:
      'it asks for a general or administrative fact that is not among what the sources say of clusters, institutions, technologies and projects',
    always: true
  },
  {
    shape: word(
      'prices? (?:of|for|in)|price (?:kya|list|tag)|daam|दाम|keemat|qeemat|कीमत|kitne (?:ka|ki|rupay|rupaye|rupees?)|कितने (?:का|की|रुपये)'
    ),
    because: 'prices are not recorded, save what a source states of a technology that is named',
    always: true,
    unlessThing: true
  },
  {
    shape: word(
      'costs? (?:less|more|under|below|over|above)|costing (?:less|more|under|below|over|above)|cheaper than|costlier than|(?:less|more) than (?:rs|inr|rupees)|(?:under|below|above|over) (?:rs|inr|rupees)'
    ),
    because: 'costs are kept in the words of the sources and are not compared',
    always: true
  },
  {
    shape: word(
      'hello|hi|hey|good (?:morning|afternoon|evening|night)|how are you|who are you|what are you|who (?:made|built|created) you|what is your name|thank you|thanks|bye|goodbye|are you (?:a|an|human|there|real|ok)|i love you|नमस्ते|नमस्कार|कैसे हैं आप|आप कैसे|आप कौन|तुम कौन|धन्यवाद|शुक्रिया|namaste|namaskar|kaise ho|kaise hain aap|aap kaise|aap kaun|tum kaun|dhanyavad|shukriya|ok|okay|lol|haha|thx|welcome|sorry|helpful|nice one|well done|great job|you there|kaun ho|kaun hai tu|real person|chatgpt|openai|gpt|llm|your (?:age|birthday|boss|creator|a job|(?:get|find|want|need) (?:me )?(?:a )?jobs?|job (?:chahiye|do|dila\\p{L}*)|name|maker)|hii+|helo|hllo|ram ram|jai hind|pranam|प्रणाम|सुप्रभात|shubh|theek ho|kya haal|क्या हाल|alvida|अलविदा|test|testing|see you|good day|how r u|wassup|what s up|sup'
    ),
    because: 'it is a greeting or small talk; ask about institutions, technologies, projects or clusters',
    always: false
  },
  {
    shape: word(
      'i feel|i am (?:sad|happy|bored|tired|hungry)|meaning of life|god|girlfriend|boyfriend|your name|my name|aapka naam|mera naam|आपका नाम|मेरा नाम|fix my|repair my|how do i|how can i|how should i|how to|my (?:child|son|daughter|wife|husband|mother|father|dog|cat|phone (?:number|numbers|no|num|of|do|batao|kya)|computer|laptop|car|a job|(?:get|find|want|need) (?:me )?(?:a )?jobs?|job (?:chahiye|do|dila\\p{L}*)|career)|symptoms?|remedy|remedies|cure for|मेरा बच्चा|इलाज|ilaj|gharelu|fever|headache|diet|weight loss|doctor near|kaise karu|kaise karun|kaise karoon|kaise milegi|kaise milega|कैसे मिल|kaise mile|kaise kare|kaise karein|कैसे करें|kaise banaye|कैसे बनाएं|kaise banate|lag gaya|bimar|बीमार|dard|दर्द|how do (?:i|you|we)|steps to|tutorial|guide me to|study for|should i'
    ),
    because: 'it asks for personal or practical advice, which the sources do not give',
    always: false
  },
  {
    shape: /(?<!\p{L})\d+ *(?:times|plus|minus|divided by|multiplied by|x|\+|\*|\/|जोड़|गुणा) *\d+/u,
    because: 'it is arithmetic, not a question about the graph',
    always: false
  },
  {
    shape: word(
      'photosynthesis|gravity|string theory|big bang|periodic table|boiling point|melting point|speed of (?:light|sound)|atomic number|chemical formula|formula (?:of|for)|(?:newton|einstein|darwin) ?s?|theory of|laws? of (?:motion|thermodynamics|gravity|physics)|evolution of|structure of (?:an? )?(?:atom|dna|cell)|who discovered|prakash sanshleshan|gurutvakarshan|गुरुत्वाकर्षण|प्रकाश संश्लेषण|explain (?:how|the concept|the theory|to me how)|what is the (?:speed|mass|formula|definition|difference|unit|distance|height|weight|size|depth|diameter) (?:of|between)|how (?:is|are) \\p{L}+ (?:made|formed|measured|calculated)|how (?:big|tall|deep|old|heavy|fast|hot|cold|long|high) (?:is|are|was|does|do)'
    ),
    because: 'it is a question of general science or knowledge; the graph holds who does what where',
    always: false
  }
]
