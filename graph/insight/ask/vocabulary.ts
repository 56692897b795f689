/**
 * Words of questions, in English, Hindi and Hindi in Latin letters, by what they do in a question. A symbol in capitals is
 * what the shapes of questions are written in. Phrases are separated by commas and found by their stems.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  WHO: 'who, whom, anyone, anybody, someone, somebody, कौन, किसके, किससे, किस संस्था, kaun, kon, koun, kiske, kiske, kisse, koi',
  WHICH:
    'which, what, whats, कौन सा, कौन सी, कौन से, कौनसा, कौनसे, कौनसी, क्या, किन, किस, किन किन, kaun sa, kaun si, kaun se, kaunsa, kaunsi, kaunse, kya, kis, kin, konsa, konse',
  HOWMANY:
    'how many, is the number of, what number of, quantity of, size of the set, kul kitne, kul kitni, कुल कितने, कुल कितनी, howmany, how mny, how much, number of, numbers of, no of, nos of, count, count of, total number, total no, total, how large is the number of, what is the count, tally, headcount, कितने, कितनी, कितना, संख्या, गिनती, kitne, kitni, kitna, sankhya, ginti',
  HOW: 'how, in what way, कैसे, किस तरह, किस प्रकार, kaise, kis tarah',
  WHEN: 'when, which year, what year, कब, kab',
  WHERE: 'where, whereabouts, कहां, kahan, kaha, kahaan',
  WHY: 'why, क्यों, kyun, kyon, kyu, kyo',
  LINK: 'associated, association, associate, trace, linked with, link, linked, linking, linkage, linkages, connect, connected, connecting, connects, connection, conection, relation, relationship, related, relates, tie, tied, ties, tie in, path, paths, route, degrees of separation, separation, in common, rishta, rishtey, sambandh, judav, jude, juda, judi, jude hue, जुड़े, जुड़ा, जुड़ी, जुड़ाव, संबंध, सम्बन्ध, सम्बंध, रिश्ता, संपर्क सूत्र, कड़ी, bridge, bridges, chain between',
  INTRODUCE:
    'introduce, introduces, introduction, intro, introduced to, put in touch, put us in touch, मिलवा, परिचय, parichay, milwa',
  KNOW: 'know, knows, jaanta, janta',
  BETWEEN: 'between, b w, btw, amongst, के बीच, ke beech, ke bich, beech, आपस',
  WORK: 'work, works, working, worked, works on, active, expertise, competence, competent, competency, capability, capabilities, specialise, specialises, specialising, specialize, specializes, specializing, specialised, specialized, strength, strong in, strong, good in, good with, good at, skilled, deal, deals, dealing, handle, handles, handling, engaged, support, supports, supporting, do research, does research, researching, research on, involved in, focus on, focuses on, focusing on, done something, has done, have done, have worked, has worked, experience in, experience with, experienced in, pursuing, carrying out, conduct, conducts, conducting, studying, studies, develops expertise, शोध, शोध कर, अनुसंधान, shodh, anusandhan, काम, कार्य, कार्यरत, विशेषज्ञता, kaam, karya, karyarat',
  PARTNER:
    'partner, partners, partnering, partnership, collaborate, collaborator, collaborators, collaboration, collaborating, team up, team with, tie up, join hands, join, approach, contact for, work with, working with, consortium, help us, help our, help me, help with, help in, can help, could help, turn to, get help, advise, advise on, consult, consult on, assist, assistance, advise us, guidance from, mentor, mentors, reach out to, reach out, get in touch with, ally, allies, joint project, team with us, supports us, pilot, co develop, cooperation partner, supplier, suppliers, vendor, sahyogi, saajhedar, sajhedar, sahyog, saath kaam, ke saath kaam, saajhedari, सहयोगी, साझेदार, साझेदारी, साझीदार, भागीदार, के साथ काम, सहयोग, मदद कर, madad kar, madad, मदद, recommend, match us, suitable, host a pilot',
  ELSEWHERE:
    'elsewhere, others have, other have, aur jagah, और जगह, rest of the india, somewhere, somewhere else, anywhere else, other indian states, different state, different states, third states, baaki states, baaki rajyon, baki states, kisi aur rajya, kisi aur state, किसी और राज्य, अन्य प्रदेशों, दूसरे प्रदेशों, बाकी प्रदेशों, other state, other states, another state, other parts, other places, other regions, other cities, other districts, outside, neighbouring state, neighbouring states, rest of india, rest of the country, around the country, across india, दूसरे राज्य, दूसरे राज्यों, अन्य राज्य, अन्य राज्यों, बाकी राज्यों, और कहीं, कहीं और, दूसरी जगह, अन्य जगह, dusre rajya, dusre rajyon, doosre rajya, doosre rajyon, dusre state, doosre state, dusre states, doosre states, anya rajya, anya rajyon, baki rajyon, kahin aur, aur kahin',
  ADOPT:
    'replicate, replicated, replicates, replicating, replicable, replication, adopt, adopted, adopts, adopting, adoption, adoptable, tried in, be tried, suit, suits, scaled up, scaled, scaling, scalable, scale up, upscale, extend to, extended to, expand to, expanded to, spread to, taken to, take to, made available in, start in, started in here, duplicate, duplicated, transplant, localise, follow suit, can follow, naya laya, laya ja, copy, copied, borrow, borrowed, transfer, transferred, transferable, bring, brought, take over, take up, taken up, scale to, scale up in, scaled to, import, imported, introduced, roll out, rolled out, emulate, emulated, reuse, reused, port, implement here, implemented here, could use, can use, could be used, can be used, deploy here, deployed here, apna, apnaya, apnaye, apnayi, apna sakte, lagu, la sakte, अपना, अपनाया, अपनाई, अपनाए, अपना सकते, ला सकते, लाया जा, लागू, दोहराया, दोहरा, नकल, learn from',
  LACK: 'does not have, do not have, doesn t have, don t have, does not yet have, has not got, not yet, lacks, lacking, not here, but not here, missing there, missing here, missing in, not been tried, not tried, never tried, not been used, not used, not been adopted, not adopted, not available here, without access to, नहीं अपनाई, नहीं अपनाया, nahi apnayi, nahi apnaya, absent, not present, not available, not in use here, yet to adopt, नहीं है, नहीं हैं, यहां नहीं, nahi hai, nahin hai, nahi hain, nahin hain, yahan nahi, not deployed in',
  INUSE:
    'in use, used, deployed, running, proven, tested, works elsewhere, work elsewhere, successful, success, operational, best practice, best practices, सफल, लागू तकनीक, safal',
  TABLE:
    'table, tabulate, cross tab, crosstab, cross tabulate, cross tabulation, matrix, heatmap, heat map, break up, breakup, break down, breakdown, broken down, distribution, distributed, spread, grouped, group by, pivot, share of, proportion, तालिका, सारणी, वितरण, talika, sarni, vitran, contingency',
  COMPARE: 'compare, comparison, compared, differ, differs, difference, differences, contrast, तुलना, tulna',
  WISE: 'wise, वार, war, waar, vaar',
  VERSUS: 'versus, vs, against, x',
  BY: 'by, according to, के अनुसार, ke anusar, ke hisab se, के हिसाब से',
  HAPPEN: 'in place, took place, take place, takes place, taking place, place, placed, best placed',
  PER: 'per, for each, in each, of each, for every, in every, each, every, प्रत्येक, हर, pratyek, har',
  GAP: 'gap, gaps, under served, underserved, under represented, underrepresented, under linked, white space, white spaces, blind spot, blind spots, least, fewest, weakest, weak, thinnest, sparse, uncovered, not covered, neglected, कमी, अंतराल, खाली, kami, antaral, kamee',
  SHARE: 'share, shares, shared, overlap, overlaps, साझा, sajha',
  LEAD: 'lead, leads, led, leader, head, heads, headed, ceo, chief, director, chairman, chairperson, chair, chairs, in charge, heading, pi, co pi, leadership, founder, founders, founded by, coordinator, principal investigator, president, secretary, runs, प्रमुख, निदेशक, अध्यक्ष, mukhiya, pramukh, nideshak, adhyaksh, मुखिया, सीईओ',
  HOST: 'host, hosts, hosted, hosting, nodal, मेजबान, mezbaan',
  FACT: 'kisne banaya, किसने बनाया, who made, who built, who invented, who created, invented by, made by, built by, who developed, who funds, who owns, who set up, who runs, start, starts, starting date, use, uses, usage, role, roles, level, stage, contact, history, purpose, aim, aims, mandate, vision, goal, goals, activities, achievements, outcomes, results, impact, beneficiaries, structure, function, functions, भूमिका, उपयोग, इतिहास, bhumika, upyog, itihas, website, web site, webpage, homepage, url, located, location, situated, based, launched, launch date, founded, founding, established, established in, started, set up, inaugurated, headquarters, address of, role of, full form, stand for, stands for, full name, objective, objectives, mission, parent, owner, readiness, trl, status, स्थित, स्थापना, स्थापित, शुरू, उद्देश्य, पूरा नाम, वेबसाइट, sthapna, shuru, sthit, uddeshya, poora naam, pura naam',
  ABOUT:
    'tell me about, do we know about, do we know, do you know about, know about, what do you know, what exactly is, what exactly are, tell us about, say about, who was, meaning of, definition of, define, introduce me to, know more about, more about, find out about, everything about, something about, facts about, background of, background on, who are, what is, what s, whats, who is, who s, what are, explain, describe, description, detail, details, what kind of organisation, what kind of institution, what sort of organisation, what type of organisation, what type of institution, what kind of, what sort of, what type of, information about, info about, profile, overview of, summary, information on, info on, brief on, introduction to, के बारे, के विषय, क्या है, क्या होता, कौन है, कौन हैं, बारे में, विवरण, परिचय दो, जानकारी, ke baare, ke bare, baare mein, bare me, kya hai, kya hota, kya hota hai, kaun hai, kaun hain, kon hai, vivaran, jankari, jaankari, what does',
  LIST: 'read about, learn about, want to know, want to read, list, provide, names of, list out, list of, tell me, let me see, look up, pull up, fetch, browse, view, see, show, show me, find, give, give me, display, search, search for, get, latest, recent, newest, name, enumerate, all, any, available, सूची, दिखाइए, दिखाओ, दिखाएं, बताइए, बताएं, बताओ, खोजें, खोजो, ढूंढो, suchi, soochi, list do, dikhao, dikhaiye, dikhayen, batao, bataiye, bataye, bataen, dhundo, dhoondo, khojo, latest news',
  FUND: 'fund, funds, funded, finance, finances, financed, sponsored',
  MEMBER:
    'take part, takes part, taking part, participate, participates, participating, participants, participant, member, members, belong, belongs, belonging, part of, constituent, सदस्य, sadasya, affiliated',
  COOPERATE:
    'cooperate, cooperates, cooperating, cooperation, co operate, co operation, bilateral, multilateral, international, joint, mou, agreement, agreements, partner country, partner countries, सहयोग, अंतरराष्ट्रीय, sahyog, antarrashtriya',
  WE: 'we, us, our, ours, my, mine, i, हम, हमें, हमारे, हमारा, hum, humein, hamare, hamara, hamein, mujhe, मैं, मुझे',
  NEED: 'need, needs, want, wants, wanted, require, requires, looking for, seek, seeks, seeking, in search of, suggest, interested, चाहिए, जरूरत, सुझाइए, सुझाएं, सुझाव, chahiye, chahie, zarurat, jarurat, sujhao, sujhaiye, talash, तलाश'
}

/** Words for the kinds of things in the graph; other kinds are known by the ontology's own names. */
export const KIND_WORDS: Readonly<Record<string, string>> = {
  Cluster:
    'cluster, clusters, s t cluster, s t clusters, science and technology cluster, science and technology clusters, knowledge cluster, innovation cluster, innovation clusters, क्लस्टर, क्लस्टरों, समूह, klaster',
  Institution:
    'institution, institute, organisation, organization, organisations, organizations, org, orgs, body, bodies, agency, agencies, laboratory, laboratories, entity, entities, player, players, संस्थान, संस्था, संस्थाएं, संगठन, प्रयोगशाला, sansthan, sanstha, sansthaan, sansthaen, sangathan',
  Person:
    'person, people, expert, experts, researcher, researchers, scientist, scientists, specialist, specialists, professor, professors, faculty, leaders, individuals, विशेषज्ञ, वैज्ञानिक, शोधकर्ता, लोग, व्यक्ति, visheshagya, visheshagy, vigyanik, vaigyanik, log',
  Domain:
    'domain, domains, area, areas, field, fields, sector, sectors, theme, themes, topic, topics, subject, discipline, disciplines, thematic area, thematic areas, क्षेत्र, क्षेत्रों, विषय, विषयों, kshetra, kshetron, vishay, domen',
  Project:
    'project, projects, initiative, initiatives, programme of work, pilot project, pilot projects, परियोजना, परियोजनाएं, प्रोजेक्ट, प्रोजेक्ट्स, pariyojana, pariyojna, pariyojnayen, prayojna',
  Technology:
    'technology, technologies, tech, techs, technologys, solution, solutions, innovation, innovations, product, products, tool, tools, invention, inventions, technique, techniques, तकनीक, तकनीकें, तकनीकों, प्रौद्योगिकी, टेक्नोलॉजी, समाधान, नवाचार, उत्पाद, takneek, taknik, takniken, takneekein, taknikein, praudyogiki, samadhan, samaadhan, navachar, upay',
  Compendium: 'compendium, compendiums, compendia, कम्पेंडियम, संकलन, sankalan',
  Event:
    'event, events, meeting, meetings, workshop, workshops, conference, conferences, meet, meets, exhibition, exhibitions, seminar, seminars, summit, आयोजन, कार्यक्रम, सम्मेलन, बैठक, कार्यशाला, aayojan, sammelan, baithak, karyashala',
  Programme:
    'programme, programmes, program, programs, scheme, schemes, funding scheme, funding schemes, mission mode, योजना, योजनाएं, yojana, yojna, yojanaen',
  Forum: 'forum, forums, fora, alliance of countries, मंच, manch',
  Place: 'places, district, districts, region, regions, जिला, जिलों, jila, zila',
  Document:
    'document, documents, press release, press releases, report, reports, source, sources, article, articles, news article, publication, publications, news, दस्तावेज, दस्तावेज़, रिपोर्ट, प्रेस विज्ञप्ति, समाचार, dastavej, dastavez, samachar, khabar',
  Need: 'stated need, stated needs, requirement, requirements, open need, open needs, आवश्यकता, आवश्यकताएं, aavashyakta'
}

/** Words for places of one level, by the ontology's value. */
export const LEVEL_WORDS: Readonly<Record<string, string>> = {
  country: 'country, countries, nation, nations, देश, देशों, deshon',
  state: 'state, states, union territory, union territories, राज्य, राज्यों, rajya, rajyon',
  city: 'city, cities, शहर, शहरों, shahar, sheher, shehar'
}

/** Words for the types of institution, by the ontology's value. */
export const TYPE_WORDS: Readonly<Record<string, string>> = {
  university:
    'university, universities, college, colleges, higher education institution, academia, iits, विश्वविद्यालय, विश्वविद्यालयों, कॉलेज, महाविद्यालय, vishwavidyalaya, vishvavidyalaya, vishwavidyalay, college',
  'research-institute':
    'research institute, research institutes, research institution, research institutions, research centre, research centres, research center, research centers, research lab, research labs, research laboratory, research laboratories, r d lab, r d labs, national lab, national labs, national laboratory, national laboratories, अनुसंधान संस्थान, शोध संस्थान, anusandhan sansthan, shodh sansthan',
  government:
    'government, government department, government departments, government body, government bodies, government agency, government agencies, govt, govt agency, govt agencies, govt department, govt departments, govt body, govt bodies, ministry, ministries, state council, state councils, municipal corporations, public agency, public agencies, public bodies, सरकारी विभाग, सरकारी, मंत्रालय, विभाग, sarkari, sarkari vibhag, vibhag, mantralaya',
  company:
    'company, companies, corporate, corporates, industry partner, industry partners, industries, firm, firms, business, businesses, msmes, enterprise, enterprises, manufacturer, manufacturers, private sector, कंपनी, कंपनियां, कंपनियों, उद्योग, company wale, kampani, udyog, kampaniyan',
  startup: 'startup, startups, start up, start ups, स्टार्टअप, स्टार्टअप्स, स्टार्ट अप, नवउद्यम, startaps, स्टार्टप',
  ngo: 'ngo, ngos, non profit, non profits, nonprofit, nonprofits, not for profit, civil society, foundation, foundations, voluntary organisation, voluntary organisations, एनजीओ, गैर सरकारी संगठन, स्वयंसेवी संस्था, swayamsevi',
  hospital:
    'hospital, hospitals, medical college, medical colleges, clinic, clinics, अस्पताल, अस्पतालों, aspatal, aspataal, haspatal',
  facility:
    'facility, facilities, incubators, technology park, tech park, test bed, testbed, test beds, सुविधा, suvidha',
  funder:
    'funder, funders, funding agency, funding agencies, funding body, funding bodies, donor, donors, investor, investors, वित्तपोषक, vittposhak',
  school: 'school, schools, स्कूल, विद्यालय, vidyalaya'
}

/** Number words up to which a limit is understood. */
export const NUMBER_WORDS: Readonly<Record<string, string>> = {
  2: 'two, दो',
  3: 'three, तीन, teen',
  4: 'four, चार, char, chaar',
  5: 'five, पांच, paanch, panch, पाँच',
  6: 'six, छह, छः, chhah, chheh',
  7: 'seven, सात, saat',
  8: 'eight, आठ, aath',
  9: 'nine, नौ',
  10: 'ten, दस, das, dus',
  12: 'twelve, dozen, बारह, barah',
  15: 'fifteen, पंद्रह, pandrah',
  20: 'twenty, बीस, bees',
  25: 'twenty five',
  50: 'fifty, पचास, pachas'
}

/** Everyday words for groups of states, by the field of a place that makes the group. */
export const REGIONS: Readonly<Record<string, { readonly field: string; readonly value: string | boolean }>> = {
  'north eastern states, northeastern states, north east, northeast, north east india, northeast india, north eastern region, पूर्वोत्तर, poorvottar, purvottar':
    { field: 'zonalCouncil', value: 'North Eastern' },
  'southern states, south india, southern india, दक्षिण भारत, दक्षिणी राज्य, dakshin bharat': {
    field: 'zonalCouncil',
    value: 'Southern'
  },
  'western states, western india, west india, पश्चिम भारत, paschim bharat': { field: 'zonalCouncil', value: 'Western' },
  'eastern states, eastern india, east india, पूर्वी भारत, purvi bharat': { field: 'zonalCouncil', value: 'Eastern' },
  'northern states, north india, northern india, उत्तर भारत, uttar bharat': { field: 'zonalCouncil', value: 'Northern' },
  'central india, मध्य भारत, madhya bharat': { field: 'zonalCouncil', value: 'Central' },
  'coastal states, coastal india, coastal areas, तटीय राज्य, tatiya rajya': { field: 'coastal', value: true }
}

/** Words that carry no topic: they are left out of the text that is searched. */
export const FILLERS = new Set(
  (
    'a an and are as at be been being but can could did do does for from had has have he her here him his if in into is it its itself may me might ' +
    'more most must no not of on or other over please pls plz kindly shall she should so some such than that the their them then there these they ' +
    'this those through to too under up was were while will with within without would you your yours also just like top best good better first us hi hello sir madam ' +
    'dear thanks thank currently presently now today near around nearby preferably preferred ideally currently based located situated yet anything something both brief exactly short actually really developed develop developing made built type types kind involve involves involving under using called named graph data database across ' +
    'ka ke ki ko se me mein mai par pe aur ya hai hain ho hota hoti hote kar karta karte karti karne kare karen sakta sakti sakte sakein sake banao saath sath chal wala wale wali liye tha the thi yeh ye woh wo is us sab sabhi bhi hi na nahi nahin jo jis jin ' +
    'का के की को से में पर और या है हैं हो होता होती होते कर करता करते करती सकें करने करे करें साथ चल बनाओ वाला वाले वाली लिए था थे थी यह ये वह वो सब सभी भी ही ना नहीं जो जिस जिन ने एक इस उस इन उन रहे रहा रही सकते सकता सकती जा बता'
  ).split(' ')
)
