/** Older, local or short names of cities, each with the name that registers use; all folded. */
const RENAMED =
  'bangalore=bengaluru|bombay=mumbai|calcutta=kolkata|madras=chennai|trivandrum=thiruvananthapuram|' +
  'poona=pune|baroda=vadodara|mysore=mysuru|cochin=kochi|calicut=kozhikode|benares=varanasi|' +
  'banaras=varanasi|allahabad=prayagraj|gurgaon=gurugram|vizag=visakhapatnam|pondicherry=puducherry|' +
  'mangalore=mangaluru|belgaum=belagavi|gulbarga=kalaburagi|gauhati=guwahati|delhi=new delhi|' +
  'mohali=sas nagar|sahibzada ajit singh nagar=sas nagar|rupnagar=ropar|bhubaneshwar=bhubaneswar|' +
  'orissa=odisha|trichy=tiruchirappalli|trichur=thrissur|hubli=hubballi|simla=shimla|cuttak=cuttack|' +
  'ooty=udhagamandalam|peking=beijing|canton=guangzhou|munchen=munich|koln=cologne|wien=vienna|praha=prague|' +
  'roma=rome|milano=milan|torino=turin|firenze=florence|napoli=naples|venezia=venice|genova=genoa|' +
  'padova=padua|bruxelles=brussels|geneve=geneva|genf=geneva|lisboa=lisbon|warszawa=warsaw|cracow=krakow|' +
  'moskva=moscow|kobenhavn=copenhagen|goteborg=gothenburg|sevilla=seville|new york city=new york|' +
  'nyc=new york|kiev=kyiv|lvov=lviv|kharkov=kharkiv|goettingen=gottingen|muenchen=munich|zuerich=zurich|' +
  'koeln=cologne|duesseldorf=dusseldorf|tuebingen=tubingen|wuerzburg=wurzburg|antwerpen=antwerp|' +
  'leningrad=st petersburg|saint petersburg=st petersburg|sao paolo=sao paulo|la habana=havana|' +
  'ciudad de mexico=mexico city|dehra dun=dehradun|vishakhapatnam=visakhapatnam|waltair=visakhapatnam|' +
  'tiruchirapalli=tiruchirappalli|thiruchirappalli=tiruchirappalli|kanpur nagar=kanpur|istambul=istanbul|' +
  'hannover=hanover|nurnberg=nuremberg|nuernberg=nuremberg|braunschweig=brunswick|basle=basel|bale=basel|' +
  'gand=ghent|gent=ghent|den haag=the hague|luik=liege|helsingfors=helsinki|bucuresti=bucharest|' +
  'beograd=belgrade|sofija=sofia|athina=athens|marburg an der lahn=marburg|mainz am rhein=mainz|' +
  'saragossa=zaragoza|corunna=a coruna|la coruna=a coruna|bolonia=bologna|pisae=pisa|ratisbon=regensburg|' +
  'tiflis=tbilisi|rangoon=yangon|saigon=ho chi minh city|nanking=nanjing|tientsin=tianjin|tsingtao=qingdao'

const squeeze = (name: string) => name.replaceAll(' ', '')
const pairs = RENAMED.split('|').map((pair) => pair.split('=') as [string, string])

/** Alias → present name, both folded and without blanks. */
export const presentCity: ReadonlyMap<string, string> = new Map(
  pairs.map(([alias, name]) => [squeeze(alias), squeeze(name)])
)

const presentWord = new Map(pairs.filter((pair) => pair.every((name) => !name.includes(' '))))

/** The present form of a word that is a city's older or local name ("Bangalore" → "bengaluru"), else the word. */
export const presentCityWord = (word: string): string => presentWord.get(word) ?? word
