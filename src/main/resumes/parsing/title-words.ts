import { foldedWords, wordSet } from './folding.ts';

/** Words that name a job, in en, de, fr, es, pt, it and nl, folded. German and Dutch compounds are known by their endings. */
const JOB_NOUNS = wordSet(`
engineer,developer,programmer,architect,analyst,scientist,researcher,manager,director,lead,leader,head,chief,officer,president,
vice president,vp,ceo,cto,cfo,coo,cio,cmo,founder,cofounder,co-founder,owner,partner,principal,consultant,advisor,adviser,specialist,expert,
coordinator,administrator,assistant,associate,intern,trainee,apprentice,clerk,secretary,receptionist,representative,agent,executive,
supervisor,foreman,technician,mechanic,electrician,operator,designer,artist,illustrator,photographer,writer,editor,journalist,author,
copywriter,translator,interpreter,teacher,tutor,lecturer,professor,instructor,trainer,coach,educator,librarian,nurse,doctor,physician,surgeon,
dentist,pharmacist,therapist,psychologist,caregiver,paramedic,veterinarian,attorney,lawyer,paralegal,counsel,solicitor,barrister,judge,accountant,
auditor,bookkeeper,controller,treasurer,banker,broker,trader,underwriter,teller,cashier,salesperson,salesman,seller,buyer,purchaser,merchandiser,
planner,strategist,recruiter,tester,administrator,dba,sysadmin,devops,sre,webmaster,chef,cook,baker,waiter,waitress,bartender,barista,
server,host,hostess,housekeeper,janitor,cleaner,driver,courier,pilot,captain,sailor,soldier,sergeant,lieutenant,officer,guard,firefighter,
detective,inspector,investigator,surveyor,estimator,draftsman,drafter,builder,carpenter,plumber,painter,welder,gardener,farmer,worker,
laborer,labourer,helper,handler,packer,picker,stocker,staff,volunteer,member,fellow,student,graduate,postdoc,scholar,contributor,maintainer,
creator,producer,animator,musician,actor,actress,model,stylist,hairdresser,beautician,facilitator,moderator,ambassador,evangelist,organizer,
ninja,guru,wizard,freelancer,contractor,entrepreneur,investor,adviser,liaison,superintendent,generalist,practitioner,counselor,counsellor,
biologist,chemist,physicist,mathematician,statistician,economist,geologist,historian,sociologist,actuary,curator,archivist,cto,observer,
player,athlete,adventurer,pirate,scrum master,product owner,aide,attendant,mentor,dean,chair,chairman,chairperson,chancellor,provost,
entwickler,entwicklerin,ingenieur,ingenieurin,leiter,leiterin,mitarbeiter,mitarbeiterin,assistent,assistentin,berater,beraterin,
kaufmann,kauffrau,kaufleute,fachkraft,techniker,technikerin,praktikant,praktikantin,praktikum,werkstudent,werkstudentin,auszubildender,auszubildende,azubi,
ausbildung zum,ausbildung zur,wissenschaftler,wissenschaftlerin,lehrer,lehrerin,dozent,dozentin,arzt,arztin,pfleger,pflegerin,krankenschwester,anwalt,
rechtsanwalt,rechtsanwaltin,geschaftsfuhrer,geschaftsfuhrerin,sachbearbeiter,sachbearbeiterin,verkaufer,verkauferin,informatiker,informatikerin,mathematiker,
meister,monteur,mechaniker,elektriker,elektroniker,buchhalter,buchhalterin,sekretar,sekretarin,referent,referentin,redakteur,redakteurin,
koch,kochin,fahrer,fahrerin,hilfskraft,aushilfe,tutorin,gestalter,gestalterin,koordinator,koordinatorin,trainerin,vorstand,teamleiter,projektleiter,
mediengestalter,projektmanagerin,managerin,designerin,
ingenieure,developpeur,developpeuse,chef,cheffe,responsable,directeur,directrice,charge,chargee,assistante,consultante,analyste,
technicien,technicienne,stagiaire,stage,apprenti,apprentie,alternant,alternante,alternance,comptable,vendeur,vendeuse,serveur,serveuse,caissier,caissiere,
enseignant,enseignante,professeur,professeure,formateur,formatrice,infirmier,infirmiere,medecin,avocat,avocate,juriste,conseiller,conseillere,commercial,commerciale,
gestionnaire,gerant,gerante,concepteur,conceptrice,graphiste,redacteur,redactrice,chercheur,chercheuse,doctorant,doctorante,secretaire,employe,employee,
animateur,animatrice,coordinateur,coordinatrice,ouvrier,ouvriere,agente,hotesse,aide-soignant,aide-soignante,benevole,architecte,
ingeniero,ingeniera,desarrollador,desarrolladora,programador,programadora,analista,gerente,jefe,jefa,directora,encargado,encargada,
asistente,auxiliar,ayudante,tecnico,tecnica,consultor,consultora,asesor,asesora,comercial,vendedor,vendedora,dependiente,dependienta,camarero,camarera,
cocinero,cocinera,profesor,profesora,maestro,maestra,docente,becario,becaria,practicante,pasante,contable,contador,contadora,abogado,abogada,medico,medica,enfermero,
enfermera,investigador,investigadora,disenador,disenadora,administrativo,administrativa,administrador,administradora,recepcionista,secretaria,cajero,cajera,
operario,operaria,conductor,conductora,arquitecto,arquitecta,periodista,coordinador,coordinadora,supervisora,socio,fundador,fundadora,voluntario,voluntaria,
engenheiro,engenheira,desenvolvedor,desenvolvedora,estagiario,estagiaria,estagio,diretor,diretora,chefe,assessor,assessora,atendente,advogado,advogada,enfermeiro,
enfermeira,professora,pesquisador,pesquisadora,bolsista,vendedora,coordenador,coordenadora,contabilista,designer grafico,arquiteto,arquiteta,jornalista,lider,gestor,gestora,
ingegnere,sviluppatore,sviluppatrice,programmatore,programmatrice,responsabile,direttore,direttrice,capo,impiegato,impiegata,addetto,addetta,
consulente,commerciale,venditore,venditrice,commesso,commessa,cameriere,cameriera,cuoco,cuoca,insegnante,docente,tirocinante,stagista,contabile,avvocato,
avvocata,medico,infermiere,infermiera,ricercatore,ricercatrice,progettista,grafico,grafica,segretaria,segretario,operaio,operaia,autista,architetto,giornalista,
coordinatore,coordinatrice,collaboratore,collaboratrice,dottorando,dottoranda,
ontwikkelaar,medewerker,medewerkster,adviseur,directeur,stagiair,docent,leraar,verpleegkundige,beheerder,onderzoeker,verkoper,
инженер,разработчик,программист,менеджер,директор,аналитик,специалист,руководитель,консультант,бухгалтер,учитель,преподаватель,врач,дизайнер,администратор,помощник,стажер,юрист,μηχανικος,καθηγητης,programista,inzynier,kierownik,specjalista,analityk,asystent,ksiegowy,nauczyciel,muhendis,uzman,mudur,ogretmen,ingenjor,utvecklare,chef,larare,konsult,ingenior,udvikler,leder,konsulent,programator,inzenyr,vedouci,ucitel,referent,fejleszto,mernok,vezeto,tanar,vyvojar,مهندس,مدير,معلم,محاسب,エンジニア,開発者,マネージャー,教師,개발자,엔지니어,매니저,
chauffeur,monteur,magazijnmedewerker,projectleider,teamleider,boekhouder,kok,ober,kapper,kapster,timmerman,schilder,schoonmaker,
ksiegowa,kierowca,magazynier,sprzedawca,sprzedawczyni,pielegniarka,pielegniarz,lekarz,lekarka,nauczycielka,kucharz,kucharka,inzynierka,specjalistka,kierowniczka,
asystentka,doradca,handlowiec,referentka,koordynator,koordynatorka,dyrektor,prezes,praktykant,praktykantka,stazysta,stazystka,projektant,projektantka,grafik,
tester,testerka,administratorka,analityczka,mechanik,elektryk,spawacz,prawnik,prawniczka,recepcjonistka,
λογιστης,λογιστρια,λογιστη,βοηθος,υπευθυνος,υπευθυνη,διευθυντης,διευθυντρια,προγραμματιστης,προγραμματιστρια,αναλυτης,αναλυτρια,νοσηλευτης,νοσηλευτρια,γιατρος,
δικηγορος,δασκαλος,δασκαλα,καθηγητρια,πωλητης,πωλητρια,σερβιτορος,σερβιτορα,μαγειρας,μαγειρισσα,οδηγος,τεχνικος,γραμματεας,συμβουλος,σχεδιαστης,σχεδιαστρια,
υπαλληλος,στελεχος,αρχιτεκτονας,αρχιτεκτων,φαρμακοποιος,ερευνητης,ερευνητρια,
cto,qa,pm,cofondateur,cofondatrice,fondateur,fondatrice
`);

const JOB_ENDINGS =
  /(?:entwickler|ingenieur|leiter|mitarbeiter|assistent|berater|kauf(?:mann|frau)|kraft|techniker|wissenschaftler|lehrer|arzt|pfleger|anwalt|fuhrer|bearbeiter|verkaufer|informatiker|meister|mechaniker|elektroniker|buchhalter|sekretar|redakteur|fahrer|gestalter|manager|designer|entwicklung|praktikum|praktikant|ontwikkelaar|medewerker|ingenieurin|mathematiker|architekt|student)(?:in|innen|en|e|\/in)?$/u;

const HAN_TITLES =
  /デザイナー|エンジニア|プログラマ|マネージャ|ディレクター|コンサルタント|アシスタント|スタッフ|リーダー|アナリスト|エディター|ライター|営業|事務|看護師|教員|講師|店長|課長|係長|担当|工程师|经理|主管|总监|实习生|研究员|开发|助理|专员|顾问|设计师|分析师|负责人|教师|老师|会计|架构师|程序员|实习|组长|主任|参与者|队长|部长|助教|运营|产品|算法/u;

/** How many words of a passage name a job ("Senior Software Engineer" 1, "Lead Data Analyst" 2); 0 when it is no job title. */
export function jobWords(text: string): number {
  let count = HAN_TITLES.test(text) ? 1 : 0;
  for (const word of foldedWords(text)) {
    if (JOB_NOUNS.has(word) || (word.length > 8 && JOB_ENDINGS.test(word))) count += 1;
  }
  return count;
}
