import { wordSet } from './folding.ts';

/** Large and often named cities, folded; enough to know a place that stands without region or country. */
export const CITY_NAMES: ReadonlySet<string> = wordSet(`
london,paris,berlin,munich,munchen,hamburg,cologne,koln,frankfurt,frankfurt am main,stuttgart,dusseldorf,dortmund,essen,leipzig,dresden,
hannover,nuremberg,nurnberg,bremen,bonn,karlsruhe,mannheim,augsburg,munster,freiburg,heidelberg,aachen,mainz,kiel,potsdam,darmstadt,
vienna,wien,graz,salzburg,linz,innsbruck,zurich,zuerich,geneva,geneve,genf,basel,bern,lausanne,lugano,luzern,st. gallen,winterthur,
lyon,marseille,toulouse,nice,nantes,strasbourg,bordeaux,lille,rennes,montpellier,grenoble,sophia antipolis,rouen,reims,dijon,angers,
madrid,barcelona,valencia,sevilla,seville,bilbao,malaga,zaragoza,granada,alicante,murcia,lisbon,lisboa,porto,braga,coimbra,aveiro,
rome,roma,milan,milano,turin,torino,naples,napoli,bologna,florence,firenze,genoa,genova,venice,venezia,padova,verona,palermo,pisa,trento,
amsterdam,rotterdam,the hague,den haag,utrecht,eindhoven,delft,groningen,leiden,brussels,bruxelles,antwerp,ghent,leuven,luxembourg,
dublin,cork,galway,belfast,manchester,birmingham,leeds,liverpool,glasgow,edinburgh,bristol,cambridge,oxford,cardiff,sheffield,nottingham,
stockholm,gothenburg,goteborg,malmo,oslo,bergen,copenhagen,kobenhavn,aarhus,helsinki,tampere,reykjavik,warsaw,warszawa,krakow,wroclaw,
gdansk,poznan,prague,praha,brno,budapest,bucharest,cluj-napoca,sofia,athens,thessaloniki,belgrade,zagreb,ljubljana,bratislava,vilnius,
riga,tallinn,kyiv,kiev,lviv,kharkiv,minsk,moscow,saint petersburg,st. petersburg,istanbul,ankara,izmir,tel aviv,jerusalem,haifa,
dubai,abu dhabi,doha,riyadh,jeddah,kuwait city,cairo,alexandria,casablanca,rabat,tunis,algiers,lagos,abuja,accra,nairobi,johannesburg,
cape town,pretoria,durban,karachi,lahore,islamabad,rawalpindi,dhaka,colombo,kathmandu,mumbai,bombay,delhi,new delhi,bangalore,bengaluru,
hyderabad,chennai,kolkata,pune,ahmedabad,jaipur,surat,lucknow,kanpur,nagpur,indore,bhopal,noida,gurgaon,gurugram,chandigarh,kochi,
coimbatore,thiruvananthapuram,vadodara,visakhapatnam,mysore,mangalore,nashik,aurangabad,faridabad,ghaziabad,
beijing,shanghai,shenzhen,guangzhou,hangzhou,chengdu,wuhan,nanjing,hong kong,taipei,tokyo,osaka,kyoto,seoul,busan,singapore,bangkok,
jakarta,kuala lumpur,manila,ho chi minh city,hanoi,sydney,melbourne,brisbane,perth,adelaide,canberra,auckland,wellington,
new york,new york city,nyc,brooklyn,los angeles,san francisco,san francisco bay area,bay area,silicon valley,san jose,san diego,oakland,
palo alto,mountain view,menlo park,cupertino,sunnyvale,santa clara,redwood city,berkeley,seattle,redmond,bellevue,portland,boston,
chicago,houston,dallas,austin,san antonio,denver,boulder,phoenix,philadelphia,pittsburgh,washington,washington d.c.,washington dc,atlanta,
miami,orlando,tampa,detroit,minneapolis,baltimore,charlotte,raleigh,durham,nashville,salt lake city,las vegas,cleveland,columbus,
cincinnati,indianapolis,kansas city,st. louis,milwaukee,new orleans,sacramento,honolulu,princeton,ann arbor,
toronto,montreal,vancouver,ottawa,calgary,edmonton,quebec,waterloo,mexico city,ciudad de mexico,guadalajara,monterrey,bogota,medellin,
lima,quito,santiago,santiago de chile,buenos aires,cordoba,rosario,montevideo,caracas,sao paulo,rio de janeiro,belo horizonte,brasilia,
curitiba,porto alegre,recife,salvador,fortaleza,campinas,florianopolis,remote,
北京,上海,深圳,广州,杭州,成都,武汉,南京,西安,苏州,天津,重庆,长沙,厦门,北京市,上海市,深圳市,广州市,杭州市
`);
