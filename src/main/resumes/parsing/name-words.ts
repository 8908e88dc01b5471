import { wordSet } from './folding.ts';

/** Words a name never consists of: titles of the document, labels, headings and their parts. */
export const NOT_NAME_WORDS: ReadonlySet<string> = wordSet(`
resume,cv,curriculum,vitae,lebenslauf,bewerbung,bewerbungsunterlagen,profile,profil,perfil,summary,objective,contact,contacts,kontakt,about,page,seite,pagina,of,updated,last,
email,mail,phone,tel,telephone,mobile,address,website,web,linkedin,github,portfolio,experience,education,skills,languages,projects,references,
work,employment,history,personal,information,details,professional,career,technical,certifications,certificates,awards,honors,publications,
interests,hobbies,volunteer,template,sample,example,template,confidential,application,cover,letter,street,avenue,road,
university,college,school,institute,academy,inc,llc,ltd,gmbh,corp,company,group,department,team,the,and,with,for,from,your,my,hello,hi,
nationality,date,birth,gender,male,female,married,single,status,driving,license,available,remote,full,part,time,document,version,untitled,
experiencia,educacion,formacion,habilidades,idiomas,datos,berufserfahrung,ausbildung,kenntnisse,sprachen,competences,langues,formation,
istruzione,esperienza,competenze,lingue,hoja,vida,curriculo,start,facts,short,degrees,
science,sciences,engineering,software,computer,technology,technologies,information,systems,data,business,administration,management,marketing,
finance,accounting,arts,bachelor,master,bachelors,masters,development,web,design,research,analysis,learning,machine,intelligence,artificial,
cloud,digital,creative,innovative,experienced,senior,junior,associate,certified,licensed,registered,freelance,global,international,product,project,
sales,operations,customer,service,services,support,human,resources,health,care,medical,security,network,quality,financial,public,relations,
title,position,tagline,overview,introduction,welcome,declaration,strengths,achievements,qualification,qualifications,expertise,
board,state,site,automation,testing,fax,no,like,applicant,candidate,client,responsibilities,role,duration,environment,exam,examination,semester,class,passed,first,second,third,declaration,place,signature,date,office,manager,developer,engineer,analyst,company,description,details,hsc,ssc,
python,java,javascript,linux,windows,excel,office,adobe,google,microsoft,amazon,oracle
`);

/** Titles in front of a name and letters after it, folded and without full stops. */
export const NAME_TITLES: ReadonlySet<string> = wordSet(
  'mr,mrs,ms,miss,mx,dr,prof,professor,sir,madam,herr,frau,hr,fr,dipl,ing,mag,m,mme,mlle,sr,sra,srta,sig,sigra,dott,dottssa,dra,engr,eng,er,shri,smt,rev,capt,captain,lt,col,hon,med,rer,nat,phil,habil,ir,drs,ca',
);
export const NAME_SUFFIXES: ReadonlySet<string> = wordSet(
  'jr,sr,ii,iii,iv,phd,dphil,md,mba,msc,bsc,ms,bs,ma,ba,mphil,mph,meng,beng,btech,mtech,be,me,jd,llm,llb,cpa,cfa,pmp,rn,bsn,msn,pe,esq,cissp,ccna,csm,shrm,scp,phr,sphr,cissp,itil,six sigma,lcsw,dds,dvm,pharmd,edd,np,frcs,aia,acca,fcca,ca,cma,mcitp,mcse,mcp,aws,cscp,csp,he,she,they,him,her,them,hehim,sheher,theythem',
);

/** Particles inside names, which may be in lower case. */
export const NAME_PARTICLES: ReadonlySet<string> = wordSet(
  'de,da,do,dos,das,del,della,dell,di,du,la,le,las,los,el,al,bin,ibn,ben,van,von,der,den,ter,ten,zu,zur,af,av,y,e,abu,st,mac,mc,o,d,l,vom,vander,dela,bint',
);

/** Words of templates that stand for a name; a passage of nothing else names no one. */
export const PLACEHOLDER_WORDS: ReadonlySet<string> = wordSet(
  'first,last,middle,given,family,firstname,lastname,forename,surname,name,names,full,candidate,applicant,insert,enter,type,here,your,my,vorname,nachname,name,ihr,dein,nom,prenom,prenoms,votre,nombre,nombres,apellido,apellidos,tu,su,nome,cognome,sobrenome,seu,tuo,voornaam,achternaam,imie,nazwisko,lorem,ipsum,europass',
);
