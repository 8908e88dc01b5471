import { wordSet } from './folding.ts';

/** Given names found often in many countries, folded. One of them makes a name likelier; none is needed. */
export const GIVEN_NAMES: ReadonlySet<string> = wordSet(`
james,john,robert,michael,william,david,richard,joseph,thomas,charles,christopher,daniel,matthew,anthony,mark,donald,steven,paul,andrew,joshua,
kenneth,kevin,brian,george,edward,ronald,timothy,jason,jeffrey,ryan,jacob,gary,nicholas,eric,jonathan,stephen,larry,justin,scott,brandon,benjamin,
samuel,gregory,frank,alexander,raymond,patrick,jack,dennis,jerry,tyler,aaron,jose,adam,nathan,henry,douglas,zachary,peter,kyle,ethan,walter,noah,
jeremy,christian,keith,roger,terry,austin,sean,gerald,carl,harold,dylan,arthur,lawrence,jordan,jesse,bryan,billy,bruce,gabriel,joe,logan,alan,juan,
albert,willie,elijah,wayne,randy,vincent,mason,roy,ralph,bobby,russell,bradley,philip,eugene,leo,oliver,liam,lucas,harry,oscar,max,alfred,simon,martin,
mary,patricia,jennifer,linda,elizabeth,barbara,susan,jessica,sarah,karen,lisa,nancy,betty,sandra,margaret,ashley,kimberly,emily,donna,michelle,carol,
amanda,melissa,deborah,stephanie,dorothy,rebecca,sharon,laura,cynthia,amy,kathleen,angela,shirley,brenda,emma,anna,pamela,nicole,samantha,katherine,
christine,helen,debra,rachel,carolyn,janet,maria,catherine,heather,diane,olivia,julie,joyce,victoria,ruth,virginia,lauren,kelly,christina,joan,evelyn,
judith,andrea,hannah,megan,cheryl,jacqueline,martha,madison,teresa,gloria,sara,janice,ann,kathryn,abigail,sophia,frances,jean,alice,judy,isabella,julia,
grace,amber,denise,danielle,marilyn,beverly,charlotte,natalie,theresa,diana,brittany,doris,kayla,alexis,lori,jane,chloe,lucy,claire,eva,sophie,ebony,cody,
hans,peter,wolfgang,klaus,jurgen,gunter,dieter,manfred,uwe,horst,helmut,bernd,frank,stefan,andreas,markus,matthias,sebastian,florian,tobias,jan,lukas,felix,
leon,jonas,tim,niklas,moritz,philipp,fabian,dominik,johannes,johann,friedrich,heinrich,leonhard,karl,ursula,monika,petra,sabine,renate,heike,susanne,claudia,
birgit,katrin,katharina,anja,nicole,melanie,lena,lea,mia,johanna,franziska,greta,ingrid,jana,erika,max,anke,silke,julian,jakob,anton,paula,lisa,sven,lars,jens,
pierre,jean,michel,andre,philippe,alain,bernard,jacques,francois,christophe,nicolas,laurent,olivier,pascal,guillaume,julien,antoine,thibault,mathieu,hugo,louis,
theo,camille,manon,lea,marie,isabelle,nathalie,sylvie,veronique,sandrine,valerie,celine,aurelie,emilie,pauline,margaux,chloe,elodie,juliette,amelie,helene,luc,
antonio,manuel,francisco,jesus,javier,carlos,miguel,rafael,pedro,angel,alejandro,luis,fernando,sergio,jorge,alberto,alvaro,diego,adrian,raul,enrique,ivan,ruben,
carmen,josefa,isabel,dolores,pilar,teresa,lucia,paula,elena,marta,cristina,raquel,rocio,silvia,beatriz,ines,sofia,valentina,camila,gabriela,mariana,daniela,andres,
joao,paulo,tiago,bruno,rui,nuno,ricardo,gustavo,thiago,felipe,rodrigo,leandro,vinicius,mateus,ana,fernanda,juliana,leticia,larissa,patricia,vanessa,renata,bruna,
giuseppe,giovanni,francesco,luca,marco,matteo,andrea,alessandro,lorenzo,davide,simone,stefano,paolo,roberto,giulia,chiara,francesca,federica,martina,elisa,alessia,
giorgia,valentina,silvia,mario,luigi,pietro,sara,mohammed,mohamed,muhammad,ahmed,ali,omar,hassan,hussein,ibrahim,khalid,youssef,mustafa,abdullah,fatima,aisha,
layla,zainab,maryam,noor,amina,khadija,tariq,bilal,usman,hamza,zahra,raj,rahul,amit,vikram,sanjay,anil,sunil,arjun,aditya,rohan,karan,vivek,nikhil,ankit,
deepak,manish,rakesh,suresh,ramesh,ravi,kiran,neha,priya,pooja,anjali,kavita,sunita,divya,shreya,sneha,ananya,swati,nisha,meera,lakshmi,deepika,aishwarya,varun,
gaurav,abhishek,harsh,siddharth,pranav,ajay,vijay,ashok,rajesh,mahesh,krishna,aarav,ishaan,tanvi,riya,aryan,wei,ming,li,xin,yan,jing,hui,lei,fang,ying,jun,
hiroshi,takashi,yuki,akira,kenji,yoko,sakura,haruto,minjun,jiho,seo,jin,ivan,dmitri,dmitry,sergei,sergey,alexei,nikolai,vladimir,mikhail,igor,olga,natalia,
tatiana,svetlana,irina,anastasia,ekaterina,yelena,ilya,pavel,oleg,piotr,krzysztof,tomasz,marek,agnieszka,katarzyna,magdalena,jakub,ondrej,zoltan,istvan,mehmet,
ayse,emre,burak,elif,erik,anders,nils,astrid,freja,sanne,daan,joris,femke,kwame,amara,chidi,ngozi,oluwaseun,thabo,ebony,jamal,tyrone,aaliyah,keisha
`);

/** The commonest Chinese family names, one sign each. */
export const HAN_SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文';
