/**
 * Everyday Hindi under its English, word for word: what people say of fields, water, health, energy, waste, roads, crafts, schools
 * and offices, and what goes with them. Words are in Devanagari, since their spellings in Latin letters are found by sound; only
 * those stand beside them which people write otherwise than they sound. Endings of number and case are taken off before looking up.
 */
const LISTS: readonly string[] = [
  // fields and food
  'farmer: किसान कृषक किसानी kisan kisaan; farming: खेती कृषि काश्तकारी पालन पालना kheti krishi; field: खेत khet; crop: फसल उपज fasal; ' +
    'soil: मिट्टी मृदा माटी mitti; fertiliser: खाद उर्वरक; compost: कम्पोस्ट; seed: बीज beej; ' +
    'sowing: बुवाई बुआई बोनी; harvest: कटाई; irrigation: सिंचाई sinchai; pesticide: कीटनाशक; pest: कीट कीड़ा कीड़े; ' +
    'spraying: छिड़काव; paddy: धान; rice: चावल; wheat: गेहूं गेहूँ gehu gehun; millet: बाजरा ज्वार रागी; ' +
    'cotton: कपास kapas; sugarcane: गन्ना; chilli: मिर्च मिर्ची; vegetable: सब्जी सब्ज़ी तरकारी sabji sabzi; tomato: टमाटर; ' +
    'potato: आलू; onion: प्याज प्याज़; fruit: फल; saffron: केसर; spice: मसाला; pulses: दाल दलहन; ' +
    'oilseeds: तिलहन; grain: अनाज धान्य; straw: पुआल भूसा; stubble: पराली parali; orchard: बाग बगीचा; ' +
    'horticulture: बागवानी उद्यानिकी; tractor: ट्रैक्टर; food: खाद्य भोजन खाना आहार; nutrition: पोषण; ' +
    'malnutrition: कुपोषण; processing: प्रसंस्करण; storage: भंडारण भण्डारण; cold: शीत ठंडा ठंडी; ' +
    'drying: सुखाना सुखाने; spoiled: खराब ख़राब सड़ना सड़ने; fodder: चारा; cow: गाय gaay; buffalo: भैंस; goat: बकरी; ' +
    'cattle: मवेशी पशु pashu mavesi; livestock: पशुधन; animal husbandry: पशुपालन pashupalan; milk: दूध दुग्ध doodh dudh; dairy: डेयरी; ' +
    'poultry: मुर्गी मुर्गीपालन कुक्कुट; egg: अंडा; bee: मधुमक्खी; honey: शहद; ' +
    'fish: मछली मत्स्य machli machhli; fishermen: मछुआरा मछुआरे मछुवारे; cage: पिंजरा; ' +
    'desert: मरुस्थल रेगिस्तान; dry: सूखा सूखी शुष्क; drought: अकाल सूखाग्रस्त',
  // water
  'water: पानी जल नीर pani paani; drinking: पीने पेय पीना; drinking water: पेयजल; ' +
    'clean: साफ साफ़ स्वच्छ शुद्ध saaf; cleaning: सफाई सफ़ाई शोधन शुद्धिकरण शुद्धीकरण स्वच्छता; ' +
    'dirty: गंदा गंदी गन्दा; salty: खारा खारी नमकीन लवणीय; salt: नमक; sea: समुद्र सागर समुद्री समंदर; ' +
    'coast: तट तटीय; island: द्वीप टापू; river: नदी nadi; lake: झील सरोवर jheel; pond: तालाब पोखर जोहड़ talab; ' +
    'well: कुआं कुआँ कूप kuan kuaan; tube well: नलकूप बोरवेल; hand pump: चापाकल हैंडपंप; tap: नल; ' +
    'groundwater: भूजल भूमिगत bhujal bhoojal; rain: बारिश वर्षा बरसात barish baarish varsha; monsoon: मानसून मॉनसून; ' +
    'flood: बाढ़ baadh; dam: बांध बाँध; canal: नहर; drain: नाला नाली; sewage: मलजल सीवेज मल; toilet: शौचालय; ' +
    'pollution: प्रदूषण pradushan; polluted: प्रदूषित दूषित; fluoride: फ्लोराइड फ्लोराईड; arsenic: आर्सेनिक संखिया; ' +
    'iron: लोहा लौह; quality: गुणवत्ता; filter: फिल्टर फ़िल्टर छन्नी; tank: टंकी टैंक; supply: आपूर्ति सप्लाई; ' +
    'conservation: संरक्षण बचाव; saving: बचत बचाना बचाने',
  // air, climate, earth
  'air: हवा वायु hawa; smoke: धुआं धुआँ dhuan dhuaan; dust: धूल; smog: धुंध; weather: मौसम mausam; ' +
    'forecast: पूर्वानुमान भविष्यवाणी; climate: जलवायु jalvayu; change: परिवर्तन बदलाव; environment: पर्यावरण paryavaran; ' +
    'nature: प्रकृति; heat: गर्मी ताप लू garmi; temperature: तापमान; storm: तूफान तूफ़ान आंधी toofan tufan; cyclone: चक्रवात; ' +
    'disaster: आपदा; earthquake: भूकंप भूकम्प bhukamp; landslide: भूस्खलन; mountain: पहाड़ पर्वत pahad; ' +
    'hills: पहाड़ी पर्वतीय; forest: जंगल वन jangal; tree: पेड़ वृक्ष ped; plant: पौधा पौधे; tiger: बाघ; ' +
    'wildlife: वन्यजीव; land: जमीन ज़मीन भूमि zameen',
  // waste
  'waste: कचरा कूड़ा अपशिष्ट कबाड़ kachra kooda kuda; recycling: पुनर्चक्रण रीसाइक्लिंग; plastic: प्लास्टिक; ' +
    'burning: जलाना जलाने जलना; battery: बैटरी; electronic: इलेक्ट्रॉनिक; flowers: फूल पुष्प phool; ' +
    'incense: अगरबत्ती धूपबत्ती; temple: मंदिर; wealth: धन कंचन; gold: सोना स्वर्ण; copper: तांबा; metal: धातु; ' +
    'residue: अवशेष',
  // energy
  'energy: ऊर्जा उर्जा urja oorja; electricity: बिजली विद्युत bijli; power: पावर; solar: सौर सोलर saur; ' +
    'sun: सूरज सूर्य धूप suraj; wind: पवन; fuel: ईंधन इंधन indhan; oil: तेल; gas: गैस; coal: कोयला koyla; biogas: बायोगैस गोबरगैस; ' +
    'dung: गोबर gobar; hydrogen: हाइड्रोजन हायड्रोजन; nuclear: परमाणु नाभिकीय; lamp: दीया दीपक लालटेन चिराग; ' +
    'light: रोशनी प्रकाश उजाला बत्ती roshni; stove: चूल्हा chulha; cooking: पकाना पकाने रसोई; wood: लकड़ी lakdi; ' +
    'kiln: भट्ठा भट्टी',
  // transport and cities
  'vehicle: वाहन गाड़ी गाडी gaadi gadi; electric: इलेक्ट्रिक; car: कार मोटरकार; bicycle: साइकिल साईकिल; ' +
    'train: ट्रेन रेलगाड़ी; railway: रेल रेलवे; bus: बस; transport: परिवहन यातायात; road: सड़क sadak; ' +
    'bridge: पुल सेतु; accident: दुर्घटना हादसा; safety: सुरक्षा suraksha; ticket: टिकट; travel: यात्रा सफर; ' +
    'city: शहर नगर; urban: शहरी नगरीय; municipal: नगरपालिका नगरनिगम निगम; ' +
    'village: गांव गाँव ग्राम देहात gaon gaanv; rural: ग्रामीण देहाती gramin grameen; house: घर मकान आवास; ' +
    'building: इमारत भवन; construction: निर्माण; slum: बस्ती; market: बाजार बाज़ार मंडी हाट bazaar mandi; drone: ड्रोन',
  // health
  'health: स्वास्थ्य सेहत आरोग्य swasthya swasth; medical: चिकित्सा चिकित्सकीय मेडिकल; ' +
    'medicine: दवा दवाई औषधि dawa dawai davai; treatment: इलाज उपचार ilaj ilaaj; hospital: अस्पताल चिकित्सालय aspatal; ' +
    'doctor: डॉक्टर चिकित्सक वैद्य; nurse: नर्स; patient: मरीज मरीज़ रोगी marij mareez; disease: बीमारी रोग बिमारी bimari bimaari; ' +
    'ill: बीमार; fever: बुखार ज्वर bukhar; cough: खांसी खाँसी khansi; tuberculosis: टीबी तपेदिक क्षय यक्ष्मा; ' +
    'malaria: मलेरिया; dengue: डेंगू; leprosy: कुष्ठ कोढ़; cancer: कैंसर; diabetes: मधुमेह डायबिटीज; ' +
    'heart: दिल हृदय; eye: आंख आँख नेत्र; foot: पैर पांव पाँव; blood: खून रक्त; wound: घाव जख्म ज़ख्म; ' +
    'mosquito: मच्छर machhar machchar; virus: वायरस विषाणु; bacteria: जीवाणु; infection: संक्रमण; pandemic: महामारी; ' +
    'vaccine: टीका वैक्सीन teeka; vaccination: टीकाकरण; test: जांच जाँच परीक्षण टेस्ट jaanch janch; diagnosis: निदान; ' +
    'child: बच्चा बच्चे बाल bachche bachcha; infant: शिशु नवजात; mother: मां माँ माता; pregnant: गर्भवती; ' +
    'woman: महिला औरत स्त्री mahila; disabled: दिव्यांग विकलांग; elderly: बुजुर्ग वृद्ध; device: उपकरण यंत्र upkaran; ' +
    'ambulance: एम्बुलेंस; breathing: सांस साँस श्वास; remote: दूरस्थ दूरदराज; antibiotic: एंटीबायोटिक',
  // crafts and livelihoods
  'craft: शिल्प कारीगरी हस्तकला दस्तकारी; handicraft: हस्तशिल्प; artisan: कारीगर शिल्पकार दस्तकार karigar; ' +
    'weaver: बुनकर जुलाहा bunkar; weaving: बुनाई; handloom: हथकरघा करघा hathkargha; cloth: कपड़ा वस्त्र kapda; ' +
    'silk: रेशम resham; wool: ऊन; thread: धागा सूत; spinning: कताई; spinning wheel: चरखा; carpet: कालीन दरी; ' +
    'mat: चटाई; pottery: बर्तन; potter: कुम्हार; leather: चमड़ा; toy: खिलौना; museum: संग्रहालय; ' +
    'exhibition: प्रदर्शनी; livelihood: आजीविका रोजी जीविका; employment: रोजगार रोज़गार नौकरी rozgar rojgar; ' +
    'income: आय आमदनी कमाई; tribal: आदिवासी जनजाति जनजातीय; cooperative: सहकारी; selling: बेचना बेचने बिक्री; ' +
    'buying: खरीद खरीदना ख़रीद; price: कीमत दाम मूल्य; cheap: सस्ता सस्ती किफायती; expensive: महंगा महँगा',
  // learning, research, government
  'education: शिक्षा शिक्षण shiksha; school: स्कूल विद्यालय पाठशाला vidyalaya; student: छात्र विद्यार्थी छात्रा; ' +
    'teacher: शिक्षक अध्यापक; reading: पढ़ाई पढ़ना पढ़ने; training: प्रशिक्षण prashikshan; skill: कौशल हुनर kaushal; ' +
    'youth: युवा नौजवान; university: विश्वविद्यालय vishwavidyalaya vishvavidyalay; college: महाविद्यालय कॉलेज; ' +
    'institute: संस्थान संस्था; laboratory: प्रयोगशाला; research: अनुसंधान शोध अनुसन्धान anusandhan; ' +
    'science: विज्ञान vigyan vigyan; scientist: वैज्ञानिक; mathematics: गणित; ' +
    'technology: तकनीक प्रौद्योगिकी तकनीकी टेक्नोलॉजी taknik takneek; machine: मशीन; sensor: सेंसर; robot: रोबोट; ' +
    'computer: कंप्यूटर कम्प्यूटर; artificial intelligence: एआई; artificial: कृत्रिम; ' +
    'intelligence: बुद्धिमत्ता बुद्धि; digital: डिजिटल; app: ऐप एप; phone: फोन फ़ोन मोबाइल; ' +
    'message: संदेश सन्देश; advice: सलाह परामर्श सुझाव; information: जानकारी सूचना; warning: चेतावनी; ' +
    'quantum: क्वांटम; material: सामग्री पदार्थ; industry: उद्योग इंडस्ट्री; factory: कारखाना फैक्ट्री; ' +
    'manufacturing: विनिर्माण उत्पादन; company: कंपनी कम्पनी; startup: स्टार्टअप नवउद्यम; entrepreneur: उद्यमी; ' +
    'entrepreneurship: उद्यमिता उद्यमशीलता; innovation: नवाचार नवोन्मेष; invention: आविष्कार खोज; ' +
    'fund: कोष निधि; money: पैसा रुपया राशि; loan: ऋण कर्ज; grant: अनुदान सहायता anudan; ' +
    'government: सरकार सरकारी शासन sarkar sarkari; minister: मंत्री; policy: नीति; scheme: योजना yojana; project: परियोजना; ' +
    'meeting: बैठक; conference: सम्मेलन; cooperation: सहयोग; agreement: समझौता करार; country: देश मुल्क; ' +
    'abroad: विदेश विदेशी; state: राज्य प्रदेश; district: जिला ज़िला; region: क्षेत्र इलाका इलाक़ा; ' +
    'centre: केंद्र केन्द्र सेंटर; space: अंतरिक्ष; astronomy: खगोल; star: तारा सितारा; telescope: दूरबीन; ' +
    'defence: रक्षा; aircraft: विमान हवाईजहाज',
  // more things
  'night: रात; day: दिन; winter: सर्दी जाड़ा; summer: ग्रीष्म; earth: धरती पृथ्वी; sky: आकाश आसमान; ink: स्याही; ' +
    'soot: कालिख; bamboo: बांस बाँस; tea: चाय; jute: जूट पटसन; coconut: नारियल; boat: नाव नौका; port: बंदरगाह; ' +
    'tourism: पर्यटन; law: कानून; crime: अपराध; language: भाषा; data: आंकड़े आँकड़े डेटा; map: नक्शा मानचित्र; ' +
    'satellite: उपग्रह; life: जीवन; gene: जीन; cell: कोशिका; chemical: रसायन रासायनिक; chemistry: रसायनविज्ञान; ' +
    'physics: भौतिकी; engineering: अभियांत्रिकी इंजीनियरिंग; import: आयात; export: निर्यात; ' +
    'menstruation: माहवारी; vendor: विक्रेता ठेलेवाला; ceremony: पूजा; shrine: तीर्थ',
  // words of names that are written otherwise than they sound, and English ones that names are made of
  'delhi: दिल्ली; lucknow: लखनऊ; calcutta: कलकत्ता; aiims: एम्स; knowledge: नॉलेज नालेज; university: यूनिवर्सिटी; institute: इंस्टीट्यूट ' +
    'इंस्टिट्यूट; foundation: फाउंडेशन फ़ाउंडेशन; science: साइंस; cluster: क्लस्टर; aayog: आयोग; smart city: स्मार्टसिटी; city: सिटी; ' +
    'valley: वैली; wheel: व्हील; hub: हब; lab: लैब; council: परिषद; department: विभाग; ministry: मंत्रालय; office: कार्यालय; ' +
    'national: राष्ट्रीय; international: अंतरराष्ट्रीय अंतर्राष्ट्रीय',
  // what is done, and how things are
  'problem: समस्या दिक्कत परेशानी; solution: समाधान हल; method: तरीका विधि उपाय; use: उपयोग इस्तेमाल प्रयोग; ' +
    'production: पैदावार; management: प्रबंधन व्यवस्था; monitoring: निगरानी देखरेख; control: नियंत्रण रोकथाम; ' +
    'prevention: बचाव रोकना रोकने; removal: हटाना हटाने निकालना निकालने; repair: मरम्मत; development: विकास; ' +
    'service: सेवा seva sewa; facility: सुविधा; people: लोग जन; family: परिवार; group: समूह; small: छोटा छोटी छोटे लघु; ' +
    'big: बड़ा बड़ी बड़े; new: नया नई नए नवीन; old: पुराना पुरानी पुराने; smart: स्मार्ट; ' +
    'green: हरा हरित ग्रीन; fast: तेज तेज़ जल्दी; safe: सुरक्षित; home: घरेलू; border: सीमा सरहद; army: सेना फौज'
]

/** English by Hindi word; the first English that has a word keeps it. */
export const HINDI_WORDS: readonly (readonly [hindi: string, english: string])[] = LISTS.flatMap((list) =>
  list.split(/;\s*/).flatMap((entry) => {
    const [english = '', hindi = ''] = entry.split(': ')
    return hindi.split(' ').map((word) => [word, english] as const)
  })
)
