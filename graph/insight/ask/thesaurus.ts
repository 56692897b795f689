/**
 * Everyday words, in English, Hindi and Hindi in Latin letters, for fields of work, states and countries, under a name or
 * alias by which a graph may know the thing; an entry whose name the graph does not hold means nothing. Words separated by
 * commas; inflections are found by their stems.
 */
export const THESAURUS: Readonly<Record<string, string>> = {
  // fields of work
  health:
    'healthcare, health care, medicine, clinical, चिकित्सा, swasthya, sehat, swasth, disease, diseases, hospital care',
  'one health': 'human animal environment, animal and human health, ek swasthya, human and animal health, वन हैल्थ',
  'antimicrobial resistance':
    'antibiotic resistant, drug resistant, superbug, superbugs, antibiotics, एंटीबायोटिक प्रतिरोध, antimicrobials',
  'zoonotic disease surveillance':
    'zoonosis, zoonotic, nipah, animal borne disease, disease surveillance, bird flu, पशुजन्य, avian influenza, rabies, zika, zoonotic diseases, diseases from animals, wildlife disease, spillover',
  'vector-borne disease':
    'mosquito, mosquitoes, mosquito borne, chikungunya, kala azar, vector borne, मच्छर, मलेरिया, डेंगू, machhar, maleria',
  'medical devices':
    'medical device, medical equipment, diagnostic device, diagnostic devices, implant, implants, pacemaker, prosthetics, surgical instruments, मेडिकल उपकरण, मेडिकल डिवाइस, chikitsa upkaran, ecg, wearable, wearables, ventilator, ventilators, stethoscope, surgical tools, biomedical device, health device, health devices, चिकित्सा उपकरण, medical instruments',
  'medical technology': 'medical technologies, biomedical engineering',
  diagnostics:
    'diagnostic, diagnosis, diagnostic kit, test kit, test kits, testing kit, pathology, जांच किट, निदान, जांच, जाँच, early detection, rapid test, rapid tests, point of care, disease detection, cancer screening, lab test, lab tests, biosensor, biosensors',
  'diabetes and non-communicable disease':
    'diabetes, diabetic, noncommunicable disease, lifestyle disease, hypertension, sugar ki bimari, diabetics, ncds, madhumeh, मधुमेह, foot ulcer, diabetic foot',
  'digital health':
    'telehealth, tele medicine, teleconsultation, remote consultation, ehealth, टेलीमेडिसिन, e hospital, health apps, health app, teleconsult, electronic health records, health records',
  'ai in healthcare':
    'ai for health, ai in health, ai for healthcare, artificial intelligence in healthcare, artificial intelligence in health, medical ai, ai diagnostics, ai diagnostic, ai diagnosis, ai health, स्वास्थ्य में एआई',
  'food and nutrition':
    'nutrition, malnutrition, nutritional, कुपोषण, poshan, kuposhan, anaemia, anemia, stunting, पोषण, fortified food, food fortification, malnourishment',
  'pandemic preparedness':
    'pandemic, pandemics, covid, covid 19, corona, coronavirus, epidemic, epidemics, outbreak, outbreaks, महामारी, कोविड, कोरोना, mahamari, pandemic response, future pandemics, infection surveillance',
  'life sciences and biotechnology': 'life science, biology, biological sciences, biosciences, जीव विज्ञान',
  biotechnology:
    'bio technology, biotech, biomanufacturing, बायोटेक, जैव तकनीक, jaiv praudyogiki, biotechs, stem cell, stem cells, gene therapy, synthetic biology, fermentation, enzymes, बायोटेक्नोलॉजी, जैव प्रौद्योगिकी, biotechnologies',
  'genomics and bioinformatics':
    'genome, genetics, genome sequencing, dna, sequencing, जीनोम, gene editing, genetic, genomic, genomes, computational biology, जीनोमिक्स',
  pharmaceuticals:
    'pharmaceutical, drugs, drug discovery, medicines, pharmacy, दवा, दवाइयां, dawa, dawai, davai, biosimilar, biosimilars, generics, drug makers, clinical trial, clinical trials, medicine manufacturing, औषधि, aushadhi, फार्मा, फार्मास्युटिकल',
  vaccines:
    'vaccination, immunisation, immunization, टीका, टीकाकरण, tika, tikakaran, teeka, vaccine development, वैक्सीन, vaccin, vaxin, टीके, immunology',
  'agricultural biotechnology': 'crop biotechnology, gm crops, plant genomics, plant biotechnology, crop genetics',
  'agriculture and food':
    'agriculture, agricultural, farmer, farmers, farm, crops, crop, cultivation, agronomy, खेती, किसान, फसल, कृषक, kheti, kisan, kisaan, kisano, kisanon, krishi, fasal, horticulture, orchard, orchards, pesticide, pesticides, fertiliser, fertilizer, seeds, millets, millet, paddy, wheat, organic farming, farm advisory, farming community, बागवानी, bagwani, कृषि, kheti badi',
  'smart agriculture':
    'smart farming, smart agri, agri app, agri apps, farm apps, agri tech, agritech, agtech, digital farming, ai in agriculture, स्मार्ट खेती, smart kheti, farm advisory app, farm iot, agri iot, agri drone, agri drones',
  'precision agriculture':
    'soil testing, soil sensor, soil sensors, irrigation, drip irrigation, सटीक खेती, सटीक कृषि, satik kheti, farm sensors, variable rate, सिंचाई, sinchai, मृदा परीक्षण',
  'food processing':
    'food preservation, post harvest, cold storage, cold chain, food tech, खाद्य, खाद्य प्रसंस्करण, khadya, drying, drying of fruit, solar dryer, solar dryers, food dryer, food dryers, fruit drying, dehydration, solar drying, agro processing, value addition, khadya prasanskaran, packaged food, fruit processing, shelf life',
  'arid-zone agriculture':
    'arid agriculture, arid farming, arid zone, arid, drought farming, desert farming, dry farming, arid land, मरुस्थल कृषि, शुष्क खेती, shushk kheti, शुष्क कृषि, dry land farming, sookhi kheti',
  'livestock and veterinary health':
    'livestock, cattle, dairy, veterinary science, animal husbandry, cow, cows, poultry, पशुपालन, पशुधन, पशु, pashu, pashupalan, pashudhan, गाय, भैंस, gaay, gai, bhains, bhais, मवेशी, maveshi, बकरी, bakri, मुर्गी, murgi, पशुओं, animal health, buffalo, buffaloes, goat, goats, pig, pigs, sheep, cattle disease, animal disease, veterinarian, पशु स्वास्थ्य, pashu swasthya, milk',
  'fisheries and aquaculture':
    'fishery, fishing, fish, shrimp, fish cages, fishermen, मछली, मछली पालन, machhli, machli, machhli palan, matsya, मत्स्य, मत्स्य पालन, समुद्री मछली, samudri machli, samudri machli palan, samudri machhli palan, fish cage, fisher folk, prawn, prawns, seaweed, machhuaron, मछुआरों, machhuare, aquafarming',
  water: 'पानी, paani, pani, jal, water management, water resources, water scarcity',
  'water-body rejuvenation':
    'lake, lakes, lake pollution, lake cleaning, lake revival, pond, ponds, river, rivers, river rejuvenation, river pollution, wetland, wetlands, water bodies, water body, waterbodies, ganga cleaning, झील, झीलें, तालाब, नदी, नदियां, jheel, talab, talaab, nadi',
  'water quality monitoring':
    'water quality, water quality testing, जल गुणवत्ता की जांच, पानी की गुणवत्ता की जांच, पानी की जांच, pani ki jaanch, पानी की गुणवत्ता, जल गुणवत्ता, paani ki gunvatta, pani ki gunvatta, water testing, water contamination, contamination of water, जल प्रदूषण, water pollution, jal pradushan',
  'sustainable drinking water':
    'potable water, safe water, clean water, water purification, water purifier, water filter, water filters, arsenic, arsenic removal, arsenic free drinking water, arsenic free water, fluoride, fluoride removal, sea water desalination, desalinization, reverse osmosis, साफ पानी, पीने का पानी, शुद्ध पानी, peene ka pani, peene ka paani, saaf pani, saaf paani, peyjal, salt water, brackish water, saline water, water from air, water atm, water atms, ro plant, ro plants, tap water, जल शुद्धिकरण, पानी शुद्धिकरण, jal shuddhikaran, पीने के पानी, पेय जल, water treatment plant, water treatment plants',
  'waste water management':
    'waste water, wastewater, waste water treatment, wastewater treatment, sewage, sewer, effluents, sewerage, grey water, greywater, drain, drains, drain treatment, faecal sludge, गंदा पानी, सीवेज, अपशिष्ट जल, ganda pani, ganda paani, sanitation, septic tank, septic tanks, sludge, septage, stp, stps, industrial effluent, nala, nallah, नाला, malajal, मलजल',
  'hydrology and river basins':
    'hydrological, ground water, groundwater, aquifers, water table, groundwater recharge, well recharge, river basin, rainwater harvesting, भूजल, भू जल, bhujal, bhoojal, rain water harvesting, aquifer recharge, borewell, borewells, watershed, watersheds, water recharge, flood modelling, flood monitoring, flood forecasting, flood warning, river monitoring',
  'waste and circular economy':
    'waste, recycling, recycle, waste management, circularity, circular economy, अपशिष्ट, रीसाइक्लिंग, पुनर्चक्रण',
  'e-waste management':
    'ewaste, e waste, e waste recycling, ewaste recycling, electronics waste, electronic scrap, e scrap, battery recycling, recycling of batteries, recycling of lithium batteries, lithium battery recycling, circuit board recycling, ई कचरा, ई वेस्ट, e kachra, e kachara, ekachra, electronic kachra, इलेक्ट्रॉनिक कचरा, old phones, discarded phones, discarded electronics, circuit boards, pcb, electronic recycling, battery waste',
  'solid waste management':
    'solid waste, municipal waste, garbage, trash, plastic waste, landfill, waste segregation, urban waste, city waste, कचरा, कूड़ा, ठोस कचरा, कचरा प्रबंधन, kachra, kachara, kooda, kuda, kachra prabandhan, kude, composting, compost, municipal garbage, waste processing, waste collection, dumpsite, dump yard, landfills, plastics, plastic, प्लास्टिक, single use plastic, कचरे, kachre, swachhata, plastic recycling, recycling of plastic, recycling of plastics',
  'waste to wealth':
    'waste into wealth, wealth from waste, upcycling, valorisation of waste, waste valorisation, biogas, kachre se kanchan, waste to energy, bio gas, value from waste, waste utilisation, कचरे से कंचन',
  'biomass and crop residue':
    'crop residue, crop residues, crop burning, straw management, stubble burning, paddy straw, rice straw, biomass, parali, parali jalana, पराली जलाना, पराली प्रबंधन, पराली, straw burning, agri residue, agro residue, agro waste, farm waste, bagasse, rice husk, stubble management, फसल अवशेष, fasal avshesh',
  'environment and climate': 'environmental, ecology, environment, पर्यावरण, paryavaran',
  'air quality':
    'air pollution, polluted air, clean air, smog, pm 2 5, pm 10, pm2, pm10, air pollutants, air purifier, air purifiers, aqi, वायु प्रदूषण, हवा, प्रदूषण, vayu pradushan, hawa, pradushan, dhuan, air pollution control, air monitor, air monitors, air monitoring, air sensors, air filters, outdoor air, pollution sensors, urban air, वायु गुणवत्ता, vayu gunvatta, हवा की गुणवत्ता, dust pollution, road dust, emissions monitoring',
  'climate research':
    'climate, climate science, climate resilience, climate adaptation, global warming, monsoons, weather forecasting research, जलवायु, jalvayu, jalvayu parivartan, heat wave, heat waves, heatwave, heatwaves, climate models, climate modelling, weather research',
  'urban ecology and tree cover':
    'urban forest, urban greening, trees, tree planting, biodiversity in cities, afforestation, tree plantation, green cover, urban trees, native species',
  'seismology and geo-hazards':
    'seismology, seismic, earthquakes, landslides, geohazard, geohazards, natural hazards, भूकंप, bhukamp, भूस्खलन, landslide warning, avalanche, avalanches, earthquake research, quake, geo hazard',
  sustainability: 'sustainable, sustainable development goals, sdg, sdgs, सतत',
  mobility: 'transportation, transport, परिवहन, parivahan, yatayat',
  'sustainable and electric mobility':
    'e vehicle, e vehicles, evs, electric vehicle, electric car, electric cars, electric bus, electric buses, electric scooter, e rickshaw, battery vehicles, battery technology, इलेक्ट्रिक वाहन, electric gadi, electric gaadi, battery, batteries, battery research, lithium ion, bijli gaadi, bijli gadi, bijli ki gaadi, बिजली गाड़ी, e gaadi, e bus, e buses, इलेक्ट्रिक गाड़ी',
  'ev charging infrastructure':
    'ev charging, ev charger, ev chargers, charging station, charging stations, charging points, charging point, vehicle charging, चार्जिंग स्टेशन, bijli gaadi charging, gaadi charging, gadi charging, charge point, charge points, charging network, charging infra, chargers, बैटरी स्वैपिंग, चार्जिंग',
  'urban public transport':
    'urban transport, public transport, public transit, metro rail, bus transport, city buses, bus, city transport, सार्वजनिक परिवहन, sarvajanik parivahan, metro, railways, commuting, commuter, commuters, public buses, mass transport',
  'traffic and road safety':
    'road safety, road accident, road accidents, traffic, pedestrians, सड़क सुरक्षा, sadak suraksha, यातायात, parking, congestion, traffic congestion, accidents, road crash, road crashes, traffic jams, सड़क दुर्घटना, sadak durghatna',
  energy: 'power sector, electricity, ऊर्जा, urja, oorja, bijli, बिजली',
  'clean energy':
    'solar, solar energy, solar power, clean cooking, improved stove, improved stoves, photovoltaic, wind energy, wind power, renewables, renewable, renewable power, green energy, cook stove, cookstove, sour urja, saur urja, सौर, सौर ऊर्जा, सोलर, नवीकरणीय ऊर्जा, solar panels, solar panel, solar pumps, solar pump, solar cooker, geothermal, hydropower, tidal energy, windmill, windmills, biofuel, biofuels, ethanol, energy storage, bioenergy, saur, सोलर ऊर्जा, अक्षय ऊर्जा, akshay urja, rooftop solar, pv, clean cooking, सोलर एनर्जी',
  'green hydrogen':
    'hydrogen, hydrogen energy, hydrogen fuel, electrolyser, electrolysers, हाइड्रोजन, harit hydrogen, hydrogen production, h2, electrolysis, हरित हाइड्रोजन, fuel cell, fuel cells',
  'smart grids':
    'grid integration, power grid, microgrid, microgrids, स्मार्ट ग्रिड, smart meter, smart meters, electricity grid, grid stability',
  'nuclear energy':
    'nuclear, nuclear power, reactor, reactors, परमाणु, parmanu, thorium, fusion, nuclear fusion, plasma physics, atomic, परमाणु ऊर्जा, parmanu urja',
  'digital technology and ai':
    'digital technology, digital technologies, software, it sector, डिजिटल, cyber security, cybersecurity, blockchain, cloud computing, information technology, it services',
  'artificial intelligence':
    'ai, ai ml, deep learning, generative ai, neural networks, एआई, कृत्रिम बुद्धि, kritrim buddhimatta, a i, computer vision, machine vision, nlp, natural language processing, llm, llms, chatbots, speech recognition, language models, ai based, आर्टिफिशियल इंटेलिजेंस',
  'big data analytics': 'big data, analytics, data analysis, बिग डाटा',
  'internet of things and aiot': 'iot, aiot, internet of things, connected devices, smart sensors network, आईओटी',
  'augmented and virtual reality':
    'virtual reality, augmented reality, mixed reality, ar vr, metaverse, vr, xr, vr headsets, immersive experience, virtual tour, virtual tours, आभासी',
  'cyber-physical systems, 5g/6g': 'cyber physical systems, cyber physical, 5g, 6g, telecom, telecommunication',
  'digital marketplaces':
    'ecommerce, online market, online sale, online selling, digital marketplace, market linkage, online platform for selling, selling online, e market, online bazaar',
  'quantum, materials and frontier science': 'frontier science, frontier technologies, deeptech, deep technology',
  'quantum technologies':
    'quantum, quantum technology, quantum research, quantum communication, quantum computer, quantum computers, क्वांटम, क्वांटम कंप्यूटर, क्वांटम कंप्यूटिंग, क्वांटम तकनीक, quantum tech, qubits, quantum physics',
  'new and advanced materials':
    'nano materials, nano material, materials, materials science, material science, new materials, nanomaterials, nanotechnology, nano, composites, semiconductors, semiconductor, advanced material, नैनो, graphene, polymers, polymer, ceramics, vlsi, chip design, chips, advanced ceramics, metallurgy, alloys, नैनो टेक्नोलॉजी, नैनोटेक्नोलॉजी',
  'applied mathematics': 'maths, math, mathematical sciences, गणित, ganit',
  'jet engines and propulsion':
    'jet engine, propulsion, gas turbine, aero engine, aero engines, rocket, rockets, rocket propulsion',
  'aerospace and defence':
    'aerospace, defence, defense, space technology, space, satellites, satellite, missile, रक्षा, अंतरिक्ष, raksha, antariksh',
  'mega-science facilities':
    'megascience, mega science projects, large science facilities, large research infrastructure',
  'particle and ion accelerators':
    'particle accelerator, particle accelerators, accelerator, accelerators, particle physics, high energy physics, ion beam',
  'astronomy and telescopes':
    'telescope, telescopes, astronomical, space science, खगोल, khagol, gravitational waves, black holes, observatory, observatories, cosmology, astronomers, एस्ट्रोनॉमी',
  'synchrotron light sources': 'synchrotrons, light source, beamlines',
  'manufacturing and automation': 'manufacturing, production engineering, विनिर्माण, vinirman, msme',
  'advanced manufacturing': '3d printing, additive manufacturing, smart factory',
  'industry 4.0 and automation': 'industry 4 0, industry 4, factory automation, स्वचालन',
  'robotics, sensors and embedded systems':
    'robots, robot, robotic, sensor, sensor technology, embedded, embedded systems, रोबोट, सेंसर, cobots, mechatronics, actuators, sensing devices, रोबोटिक्स',
  'cities and urban planning': 'urban development, city development, municipal services, शहर विकास, shahri vikas',
  'urban planning and digital twins': 'city planning, town planning, digital twins, नगर नियोजन',
  'smart cities': 'smart city mission, स्मार्ट शहर, स्मार्ट सिटी',
  handicrafts:
    'handicraft, craft, artisan, potter, potters, kumhar, कुम्हार, craftspeople, craftsmen, pottery, kaarigar, karigar, karigars, hastshilp, hastashilp, कारीगर, शिल्प, हस्तकला, दस्तकारी, terracotta, wood carving, woodwork, toys, handmade goods, शिल्पकार, shilpkar, shilp, pottery wheel, craft clusters, हस्तशिल्प, karigaron, kaarigaron, कारीगरों',
  'handlooms and textiles':
    'handloom, weaver, weavers, weaving, textile, fabrics, silk, बुनकर, बुनाई, कपड़ा, bunkar, hathkargha, kapda, khadi, powerloom, powerlooms, loom, looms, saree, sarees, jute, wool, carpets, carpet, sericulture, हथकरघा, हथकरघे, garment, garments, apparel, bunkaron, बुनकरों, julaha, weavers association',
  'rural technology':
    'rural technologies, village technology, rural innovation, rural development, rural areas, villages, ग्रामीण, ग्रामीण तकनीक, गांव, gramin, gaon, gaanv, gramin takneek, village industries, grameen, ग्रामीण प्रौद्योगिकी, village level, rural people',
  'tribal livelihoods': 'tribal communities, tribals, adivasi, आदिवासी, जनजाति, aadivasi',
  'crafts, rural technology and livelihoods': 'livelihoods, आजीविका, aajeevika, ajivika, rozgar',
  'capacity building and training':
    'capacity building, training programmes, skill development, skills, skilling, training, कौशल विकास, प्रशिक्षण, kaushal vikas, prashikshan, upskilling, skilling of youth, workforce training',
  'stem education':
    'science outreach, school science, stem, stem outreach, विज्ञान शिक्षा, vigyan shiksha, teaching of science, science labs, school labs, atal tinkering, tinkering labs, science teaching, school education, stem labs',
  'entrepreneurship and incubation':
    'entrepreneurship, incubators, incubator, incubating, accelerators for start ups, innovation ecosystem support, उद्यमिता, udyamita, accelerator programme, accelerator programmes, business incubation',
  'shared research infrastructure':
    'shared laboratories, shared labs, common facilities, equipment access, lab equipment, shared equipment, instrument sharing',
  'science and innovation policy': 'science policy, innovation policy, technology policy, research policy, विज्ञान नीति',
  // places
  gujarat: 'surat, rajkot, vadodara, baroda, kutch, jamnagar, junagadh, bhuj, anand',
  bihar: 'gaya, muzaffarpur, bhagalpur, darbhanga, purnia',
  assam: 'dibrugarh, jorhat, silchar, nagaon, barpeta',
  haryana: 'panipat, ambala, sirsa, rewari',
  jharkhand: 'ranchi, bokaro, hazaribagh, giridih, palamu',
  goa: 'margao, vasco',
  manipur: 'imphal',
  nagaland: 'kohima, dimapur',
  mizoram: 'aizawl',
  tripura: 'agartala',
  sikkim: 'gangtok',
  'arunachal pradesh': 'itanagar, arunachal, tawang',
  meghalaya: 'tura',
  ladakh: 'leh, kargil',
  'andhra pradesh': 'vijayawada, guntur, nellore, kurnool, anantapur, kakinada, rajahmundry, आंध्र, andhra, amaravati',
  visakhapatnam: 'vizag, vishakhapatnam, vishakapatnam, विशाखापत्तनम',
  chhattisgarh: 'bastar, bilaspur, korba, chattisgadh, chhatisgarh, chhattisgadh',
  delhi: 'dilli, delhi ncr, ncr, new dilli, नई दिल्ली, एनसीआर, national capital region',
  'himachal pradesh': 'shimla, kangra, kullu, dharamshala, himachal, हिमाचल',
  'jammu and kashmir': 'baramulla, anantnag, j k, kashmir, j and k, कश्मीर',
  karnataka: 'karnatak, belgaum, belagavi, tumkur, shimoga, udupi, raichur, bellary, davangere',
  bengaluru: 'bangalore, bengluru, bangaluru, बैंगलोर, बेंगलुरु, blr, blore',
  mysore: 'mysuru',
  mangaluru: 'mangalore',
  kerala: 'thrissur, kollam, kannur, kottayam, wayanad, alappuzha, malappuram, keral, cochin, kochi',
  'madhya pradesh': 'gwalior, jabalpur, ujjain, rewa, mandla, jhabua, mp, m p, madhyapradesh',
  maharashtra:
    'nashik, aurangabad, solapur, kolhapur, thane, amravati, vidarbha, satara, ratnagiri, gadchiroli, maharastra',
  mumbai: 'bombay, मुंबई',
  pune: 'poona',
  odisha: 'puri, sambalpur, koraput, kalahandi, balasore, ganjam, mayurbhanj, oddisa, odissa, cuttack, उड़ीसा',
  bhubaneswar: 'bhubaneshwar, bbsr',
  punjab: 'panjab, bathinda, sangrur, hoshiarpur, ferozepur, moga, ludhiana, amritsar, jalandhar, patiala',
  rajasthan: 'rajastan, kota, ajmer, barmer, jaisalmer, alwar, bhilwara, nagaur',
  'tamil nadu': 'salem, trichy, tiruchirappalli, tirunelveli, vellore, erode, thanjavur, tamilnadu, तमिल नाडु',
  chennai: 'madras',
  telangana: 'hyd, telanagana, secunderabad, karimnagar, nizamabad, khammam, medak, adilabad',
  'uttar pradesh':
    'agra, meerut, allahabad, prayagraj, gorakhpur, noida, aligarh, jhansi, mathura, moradabad, banaras, bundelkhand, up, u p, uttarpradesh, यूपी',
  uttarakhand: 'uttrakhand, haridwar, almora, haldwani, pithoragarh, chamoli',
  'west bengal':
    'siliguri, darjeeling, howrah, asansol, malda, sundarbans, murshidabad, bengal, wb, बंगाल, pashchim bengal',
  kolkata: 'calcutta',
  puducherry: 'pondy',
  india: 'indo, bharat, hindustan, भारत, indian, desh mein, desh me, desh bhar, desh bhar mein, देश में, देश भर, देश भर में',
  'united states of america': 'america, u s, american, अमरीका, अमेरिका',
  'united kingdom': 'uk, britain, england, british, great britain, u k, ब्रिटेन, इंग्लैंड',
  germany: 'german',
  france: 'french',
  japan: 'japanese',
  russia: 'russian, rus',
  denmark: 'danish',
  israel: 'israeli',
  italy: 'italian',
  australia: 'australian',
  'south korea': 'korea, korean',
  taiwan: 'taiwanese',
  norway: 'norwegian',
  sweden: 'swedish',
  finland: 'finnish',
  switzerland: 'swiss',
  netherlands: 'dutch, holland'
}
