/**
 * What a question may ask for that the sources do not say, and words that people ask for it with. That a word stands in a question
 * is one sign among others (`signsOf`), no verdict: "weather" stands in questions for the news and in questions for weather apps.
 * Words are folded and separated by commas, a space stands for any words of one phrase, `*` for any ending.
 */
interface Outside {
  readonly because: string
  readonly words: string
}

/** In the order in which they are told. */
const OUTSIDE: Readonly<Record<string, Outside>> = {
  private: {
    because: 'the graph holds public roles only, no private or contact data of people',
    words:
      'phone, telephone, mobile number, mobile no, contact number, contact details, whatsapp, email, e mail, mail id, linkedin, home address, residence, lives, live in, salary, salaries, income, earn*, paid, pay package, passport, password*, otp, aadhaar, aadhar, pan card, bank account, birthday, date of birth, born, age, how old, older, younger, married, marriage, single, wife, husband, spouse, children, kids, son, daughter, mother, father, family, boyfriend, girlfriend, religion, caste, hobbies, hobby, holiday, vacation, car, smoke*, drink*, tall, weight, illness, medical history, personal life, private life, photo*, cv, resume, h index, gossip, affair, फोन, मोबाइल, ईमेल, पता दो, वेतन, तनख्वाह, कमाई, उम्र, शादी, पत्नी, पति, बेटा, बेटी, बच्चे, बच्चों, जाति, धर्म, घर, number do, number kya, number chahiye, mobile no, vetan, tankha*, tankhwah, pagaar, kamai, kamata, kamati, umar, umra, shaadi*, shadi, pati, patni, biwi, bachche, bacche, beta, beti, jaati, dharm, ghar'
  },
  forecast: {
    because: 'the sources say what is and was, not what will be; forecasts are not made here',
    words:
      'will, won t, shall, ll, going to, gonna, forecast, predict*, projection*, projected, future, tomorrow, tonight, 2mrw, next week, next month, next year, next decade, next five years, next ten years, coming years, coming decade, over the next, in the next, years from now, expected, likely, ever, chances, outlook, prospects, by 2030, by 2035, by 2040, by 2047, by 2050, become, overtake, भविष्य, कल, अगले, होगा, होगी, होंगे, जाएगा, जाएगी, जाएंगे, बनेगा, बनेगी, बनेंगे, करेगा, करेगी, मिलेगा, आएगा, आएगी, जीतेगा, रहेगा, वाला है, hoga, hogi, honge, jayega, jayegi, jaega, banega, banegi, banenge, karega, karegi, milega, milegi, aayega, aayegi, aayenge, jeetega, jeetenge, jitega, rahega, khulega, badhega, agle saal, agle, kal, kab tak, bhavishya, aane wale'
  },
  opinion: {
    because: 'it asks for an opinion or a judgement; the graph holds what sources state, not views',
    words:
      'opinion*, think, believe, feel, your view*, your take, your judgement, your eyes, you like, you prefer, favourite, favorite, recommend, best, better, worse, worst, greatest, finest, nicest, nicer, smartest, coolest, richest, laziest, honest*, promising, exciting, impressive, overrated, underrated, overhyped, hype, useless, useful, worth, worthwhile, waste of, wasting, failure, fail*, success, successful, corrupt, competent, incompetent, beautiful, handsome, pretty, ugly, popular, famous, prestigious, talented, intelligent, intelligence, nice, good, bad, great, terrible, awful, lovely, safe, ethical, fair, right to, wrong, deserve*, credit, blame, trust, respect, love, hate, like*, enjoy*, admire, satisfied, happy with, honestly, pros and cons, rate the, rank the, praise, criticise, sacked, doing a good job, राय, लगता है, अच्छा, अच्छी, अच्छे, सबसे, बेहतर, बेकार, खराब, ईमानदार, सुंदर, सफल, पसंद, भ्रष्ट, raay, rai, lagta, accha, acha, achha, achhi, acchi, achhe, sabse, behtar, bekar, bekaar, kharab, ghatiya, imaandar, sundar, pasand, hisab se, bhrasht, jhooth, jhuth, sahi, galat'
  },
  superlative: {
    because: 'which is best is an opinion; the graph holds what sources state, not views',
    words:
      'the most, prettiest, cleverest, friendliest, ugliest, strongest, weakest, cleanest, dirtiest, safest, wisest'
  },
  advice: {
    because: 'it asks for advice or an opinion; the graph holds what sources state, not views',
    words:
      'should, ought, must, shall we, is it time, better off, worth my while, advise me, what do i do, am i, my idea, my plan, चाहिए क्या, करना चाहिए, चाहिए था, क्या करूं, क्या करें, kya karu*, kya karoon, kya karein, karna chahiye, dene chahiye, khaun, daalun, lun, loon, लूं'
  },
  reasons: {
    because: 'the sources state facts and links, not the reasons behind them',
    words: 'why, reason*, cause*, how come, went wrong, क्यों, kyun, kyon, kyu, kyo, किस वजह, kis wajah, wajah, किस कारण'
  },
  costs: {
    because: 'costs are kept in the words of the sources and are not compared',
    words:
      'cost*, price*, rupees, dollar*, cheaper, cheapest, costlier, expensive, less than rs, under rs, below rs, lakh rupees, crore rupees, under 20k'
  },
  news: {
    because: 'it is about the news of the day, markets, politics or sport, which the sources do not cover',
    words:
      'weather, rain*, temperature, monsoon, humidity, sunny, aqi, traffic, today, todays, 2day, now, right now, currently, yesterday, last night, this morning, this evening, this weekend, latest news, breaking, headlines, newspaper, share price, shares, stock*, sensex, nifty, bitcoin, crypto*, gold, silver, petrol, diesel, onion*, tomato*, mandi, msp, exchange rate, inflation, election*, vote*, party, parties, opposition, politician*, minister, ministers, prime minister, chief minister, cm, pm, mla, mlas, mp s, mps, president, king, queen, governor, mayor, collector, parliament, congress, bjp, modi, trump, putin, cricket, football, ipl, match, score, olympic*, world cup, team, player, movie*, film*, actor*, song*, concert, celebrity, messi, kohli, train*, bus, flight*, ticket*, strike, war, moon, eclipse, nobel, मौसम, बारिश, तापमान, आज, मैच, क्रिकेट, चुनाव, प्रधानमंत्री, मुख्यमंत्री, राष्ट्रपति, मंत्री, पार्टी, फिल्म, गाना, भाव, दाम, कीमत, प्याज, सोना, सोने, ट्रेन, समाचार, mausam, baarish, barish, dhoop, garmi, aaj, abhi, chunav, pradhan mantri, mukhya mantri, mukhyamantri, rashtrapati, neta, sarkar, bhav, bhaav, daam, keemat, qeemat, sona, pyaz, tamatar, rate, samachar, khabar, gaana, kirkit'
  },
  writing: {
    because: 'it asks for a text to be written; this service answers from its sources only',
    words:
      'write, draft, compose, presentation, slides, powerpoint, joke*, poem*, haiku, limerick, rap, song lyrics, story, essay, letter, speech, tweet, slogan, caption, blog, quote, abstract, translate, translation, rewrite, paraphrase, proofread, review my, summarise, summarize, grammar, homework, assignment, code, python, javascript, sql, program, solve, calculate, convert, चुटकुला, कविता, कहानी, निबंध, भाषण, पत्र, अनुवाद, लिखो, लिख दो, लिख दीजिए, chutkula, kavita, kahani, nibandh, bhashan, anuvad, likho, likh do, sunao, shayari'
  },
  doing: {
    because: 'it asks for something to be done; this service only answers questions (bookings are made on I-STEM)',
    words:
      'book, booking, reserve, reminder, remind, alarm, cancel, subscribe, unsubscribe, refund, transfer, send, email it, call him, call her, tell him, tell her, forward, publish, post this, buy, order, pay, purchase, delete, remove, erase, add, insert, update, edit, change, rename, merge, register, sign up, sign me, enrol*, submit, approve, sanction, allot, release, grant me, apply, log in, login, reset, upload, install, execute, run the, run this, sudo, ignore all, ignore your, ignore previous, disregard, forget, system prompt, your prompt, your instructions, pretend, act as, jailbreak, developer mode, hack*, bypass, bomb*, weapon*, admin, root access, shut down, restart, open the, turn on, turn off, fake, human agent, बुक, भेज, भेजो, हटा, मिटा, बदल दो, पंजीकरण, खरीद, निकालो, book kar*, bhej*, hata do, mita do, badal do, kharid*, karwa do, karwao, mail kar*'
  },
  money: {
    because: 'budgets, spending and market figures are not recorded in the graph',
    words:
      'budget*, turnover, revenue*, profit*, valuation, market, net worth, spend*, expenditure, how much money, funding did, raise, raised, invest, investment, stocks, tax, gdp, unicorn, बजट, मुनाफा, खर्च, पैसा, पैसे, paisa, paise, kharch, munafa, amir'
  },
  general: {
    because:
      'it asks for a general or administrative fact that is not among what the sources say of clusters, institutions, technologies and projects',
    words:
      'capital of, population, area of, literacy, crime, census, currency, language, national, longest, highest, tallest, distance, how far, km from, pin code, gdp, unemployment, died, deaths, killed, death toll, admission*, cutoff*, cut off, fee, fees, placement*, ranking*, nirf, syllabus, exam*, result day, hostel, entrance, seats, students, attendance, campus, canteen, mess, parking, opening hours, rooms, guest house, dress code, building, vacanc*, recruitment, job, jobs, internship*, scholarship*, stipend, phd, supervisor, journal, impact factor, restaurant*, hotel*, eat, food, tourist*, sightseeing, cafe*, shopping, mall, gym, cinema, airport, rent, flat, apartment, landlord, visa, licence, license, ration card, voter, pension, insurance, emi, loan, certificate, police, court, sued, lawsuit, rights, time is it, what day, date today, holiday today, age of retirement, जनसंख्या, आबादी, दाखिला, फीस, नौकरी, राजधानी, कितनी दूर, कितना दूर, किराया, बिल, जमीन, ज़मीन, परीक्षा, admission, naukri, naukriyan, rajdhani, aabadi, jansankhya, kitna door, kitni door, kiraya, khana, ghoomne, ghumne, bill, loan, bharti, chhutti, kitne baje'
  },
  practical: {
    because: 'it asks for personal or practical advice, which the sources do not give',
    words:
      'how do i, how can i, how should i, how to, where can i, where do i, can i, i feel, i have, my child, my son, my daughter, my mother, my father, my dog, my laptop, my phone, my car, my crush, repair, fix, cook, recipe, calories, diet, lose weight, fever, headache, chest pain, symptom*, remed*, cure, treat a, doctor near, side effect*, bite, astronaut, lonely, meaning of life, love, बुखार, दर्द, इलाज, बीमार, मेरा बच्चा, मेरी बेटी, मेरे बच्चे, साइड, ilaj, ilaaj, bukhar, dard, bimar, mera beta, mere bete, meri beti, kaise kare*, kaise karu*, kaise banaye, kaise banwaye, kaise le, kaise lu*, kaise lein, kaise bhare, कैसे करें, कैसे लें, कैसे बने, कैसे मिले*'
  },
  'small talk': {
    because: 'it is a greeting or small talk; ask about institutions, technologies, projects or clusters',
    words:
      'hello, hi, hey, hii, helo, good morning, good afternoon, good evening, good night, thanks, thank you, bye, goodbye, ok, okay, lol, haha, sorry, welcome, helpful, who are you, what are you, are you, ur name, your name, my name, who made you, how are you, what s up, whats up, wassup, sup, chatgpt, gpt, openai, robot, machine ho, test, testing, happy birthday, नमस्ते, नमस्कार, धन्यवाद, शुक्रिया, कैसे हो, कैसे हैं, आप कौन, तुम कौन, आपका नाम, namaste, namaskar, dhanyavad, shukriya, kaise ho, kaise hain, kya haal, tum, tumhe, tu, aap kaun, aapka, aapki, kaun ho, insaan'
  },
  science: {
    because: 'it is a question of general science or knowledge; the graph holds who does what where',
    words:
      'photosynthesis, gravity, atom, newton, einstein, darwin, big bang, entanglement, crispr, boiling point, melting point, speed of, formula, law of, second law, theory of, explain how, explain to, explain the concept, what is the meaning, definition of, how is, how are, how do, how does, how big, how deep, how hot, how heavy, magnets, first person, who discovered, round, पृथ्वी, सूरज, गुरुत्वाकर्षण, dharti, suraj, prithvi'
  }
}

const SHAPES = Object.entries(OUTSIDE).map(([about, { words, because }]) => ({ about, because, shape: shapeOf(words) }))

function shapeOf(words: string): RegExp {
  const phrases = words.split(', ').map((phrase) => phrase.replaceAll('*', '\\p{L}*'))
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${phrases.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'u')
}

/** What the folded words of a question, with `$` for things named, may ask for outside the sources. */
export const outsideOf = (words: string): { readonly about: string; readonly because: string }[] =>
  SHAPES.filter(({ shape }) => shape.test(words))
