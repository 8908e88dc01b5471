/**
 * English titles for the words other languages have for an occupation. Keys are folded; a title of several words is written
 * with hyphens. German compounds are also found by their end ("Intensivkrankenpfleger" → krankenpfleger).
 */
export const FOREIGN_TITLES = `
software developer: softwareentwickler softwareentwicklerin programmierer developpeur developpeuse desarrollador desarrolladora programador programadora desenvolvedor desenvolvedora sviluppatore sviluppatrice entwickler entwicklerin programmatore
software engineer: softwareingenieur
data analyst: datenanalyst datenanalystin
engineer: ingenieur ingenieurin ingenieure ingeniero ingeniera engenheiro engenheira ingegnere
mechanical engineer: maschinenbauingenieur konstrukteur konstrukteurin maschinenbautechniker
electrical engineer: elektroingenieur elektroingenieurin
civil engineer: bauingenieur bauingenieurin
registered nurse nursing: krankenpfleger krankenpflegerin krankenschwester pflegefachkraft pflegefachfrau pflegefachmann pfleger infirmier infirmiere enfermero enfermera enfermeiro enfermeira infermiere infermiera krankenpflege pflegekraft
nursing assistant personal care aide: altenpfleger altenpflegerin pflegehelfer pflegehelferin aide-soignant aide-soignante auxiliaire cuidador cuidadora geriatria badante
physician doctor: arzt arztin medecin medico medica facharzt oberarzt assistenzarzt
pharmacist: apotheker apothekerin pharmacien pharmacienne farmaceutico farmaceutica farmacista
dentist: zahnarzt zahnarztin dentiste dentista odontologo
dental assistant: zahnarzthelferin zahnmedizinische
medical assistant: arzthelferin medizinische fachangestellte
physical therapist: physiotherapeut physiotherapeutin kinesitherapeute fisioterapeuta
psychologist: psychologe psychologin psychologue psicologo psicologa
midwife: hebamme sage-femme matrona parteira ostetrica
veterinarian: tierarzt veterinaire veterinario
cook chef: koch kochin kuche cuisinier cuisiniere cocinero cocinera cozinheiro cozinheira cuoco cuoca kuchenchef commis
baker: backer backerin boulanger boulangere panadero padeiro panettiere
pastry chef: konditor konditorin patissier patissiere pastelero pasticciere
waiter waitress server: kellner kellnerin serveur serveuse camarero camarera garcom cameriere bedienung servicekraft mesero
bartender: barkeeper barmann
hotel manager: hotelfachmann hotelfachfrau hoteldirektor
hotel receptionist front desk: rezeptionist rezeptionistin receptionniste recepcionista receptionista
housekeeper cleaner: reinigungskraft hauswirtschafterin femme-de-chambre limpiador limpiadora faxineiro reinigung zimmermadchen agent-entretien
teacher: lehrer lehrerin lehrkraft professeur enseignant enseignante profesor profesora maestro maestra professor professora insegnante docente dozent dozentin institutrice
preschool teacher childcare worker: erzieher erzieherin educatrice educateur puericultrice kinderpfleger
social worker: sozialarbeiter sozialarbeiterin sozialpadagoge sozialpadagogin assistant-social assistante-sociale trabajador-social trabajadora-social assistente-social
lawyer attorney: rechtsanwalt rechtsanwaltin anwalt jurist juristin avocat avocate juriste abogado abogada advogado advogada avvocato syndikusanwalt volljurist
paralegal legal assistant: rechtsanwaltsfachangestellte rechtsfachwirt
notary: notar notaire notario
accountant: buchhalter buchhalterin finanzbuchhalter finanzbuchhalterin bilanzbuchhalter bilanzbuchhalterin comptable contable contador contadora contabile ragioniere contabilista
controller financial: controller controllerin controleur-de-gestion controlador
tax advisor: steuerberater steuerberaterin steuerfachangestellte fiscaliste
auditor: wirtschaftsprufer auditeur auditor-interno
bank teller banking: bankkaufmann bankkauffrau banquier bancario
insurance agent: versicherungskaufmann versicherungsfachmann
human resources specialist: personalreferent personalreferentin personalsachbearbeiter charge-rh
recruiter: recruiter recruiterin recruteur reclutador
sales representative: verkaufer verkauferin vertriebsmitarbeiter vertriebsmitarbeiterin aussendienstmitarbeiter vendeur vendeuse commercial commerciale vendedor vendedora venditore comercial
sales manager: vertriebsleiter verkaufsleiter
cashier retail salesperson: kassierer kassiererin caissier caissiere cajero cajera operador-de-caixa cassiere einzelhandelskaufmann einzelhandelskauffrau
store manager: filialleiter filialleiterin marktleiter
customer service representative: kundenberater kundenberaterin kundenbetreuer conseiller-clientele teleconseiller teleoperador atendente
marketing manager: marketingleiter marketingreferent
office administrative clerk: burokaufmann burokauffrau sachbearbeiter sachbearbeiterin kaufmann kauffrau burokraft administrativo administrativa impiegato impiegata assistant-administratif
secretary: sekretar sekretarin secretaire secretario secretaria segretaria
buyer purchasing: einkaufer einkauferin acheteur acheteuse comprador acquirente
logistics: disponent disponentin logisticien logistiker spediteur
warehouse worker: lagerist lageristin lagermitarbeiter lagerarbeiter magasinier magasiniere preparateur almacenero mozo almacenista magazziniere kommissionierer
forklift operator: staplerfahrer gabelstaplerfahrer cariste carretillero carrellista
truck driver: lkw-fahrer berufskraftfahrer kraftfahrer lastwagenfahrer camionero caminhoneiro camionista routier chauffeur-routier
driver: fahrer fahrerin chauffeur conductor motorista autista busfahrer
electrician: elektriker elektrikerin elektroniker elektronikerin electricien electricienne electricista eletricista elettricista elektroinstallateur mechatroniker
plumber: klempner installateur anlagenmechaniker plombier fontanero encanador idraulico
hvac mechanic: kaltetechniker heizungsbauer chauffagiste frigoriste
carpenter: tischler tischlerin schreiner zimmerer zimmermann menuisier charpentier carpintero carpinteiro falegname
mason bricklayer: maurer macon albanil pedreiro muratore
painter: maler malerin lackierer peintre pintor imbianchino
roofer: dachdecker couvreur
welder: schweisser schweisserin soudeur soudeuse soldador saldatore
machinist cnc operator: zerspanungsmechaniker fraser dreher tourneur fraiseur usineur tornero tornitore zerspaner
industrial mechanic maintenance technician: industriemechaniker industriemechanikerin schlosser instandhalter technicien-de-maintenance mecanicien-industriel
automotive mechanic: kfz-mechatroniker kfz-mechaniker automechaniker mecanicien mecanicienne mecanico meccanico mecanico-automotriz
construction manager: bauleiter bauleiterin conducteur-de-travaux jefe-de-obra
architect: architekt architektin architecte arquitecto arquitecta arquiteto arquiteta architetto
draftsman: technischer-zeichner bauzeichner dessinateur delineante
graphic designer: grafiker grafikerin mediengestalter mediengestalterin graphiste disenador disenadora grafico
journalist: redakteur redakteurin journaliste periodista jornalista giornalista redacteur
translator: ubersetzer ubersetzerin dolmetscher traducteur traductrice traductor traductora tradutor tradutora traduttore
photographer: fotograf fotografin photographe fotografo
hairdresser: friseur friseurin friseuse coiffeur coiffeuse peluquero peluquera cabeleireiro parrucchiere
beautician: kosmetikerin estheticienne esteticista estetista
fitness trainer: fitnesstrainer entrenador preparador-fisico
security guard: sicherheitsmitarbeiter wachmann agent-de-securite vigilante vigilant
firefighter: feuerwehrmann pompier bombero bombeiro
police officer: polizist polizistin policier policia
gardener landscaper: gartner gartnerin jardinier jardinero jardineiro giardiniere
farmer: landwirt agriculteur agricultor
caretaker janitor: hausmeister concierge-gardien conserje zelador
laboratory technician: laborant laborantin technicien-de-laboratoire laborantin-cta cta mta
chemist: chemiker chemikerin chimiste quimico
biologist: biologe biologin biologiste biologo
scientist researcher: wissenschaftler wissenschaftlerin chercheur chercheuse investigador investigadora pesquisador ricercatore
consultant: berater beraterin unternehmensberater consultante consulente consultor consultora
project manager: projektleiter projektleiterin projektmanager projektmanagerin chef-de-projet jefe-de-proyecto gerente-de-projetos
production manager: produktionsleiter fertigungsleiter
production worker: produktionsmitarbeiter produktionshelfer operateur-de-production operario operaio ouvrier maschinenbediener
quality manager: qualitatsmanager qualitatsingenieur qualiticien
system administrator: systemadministrator fachinformatiker administrateur-systeme administrador-de-sistemas systemadministratorin
manager: leiter leiterin responsable gerente responsabile jefe
flight attendant: flugbegleiter flugbegleiterin hotesse-de-lair azafata
real estate agent: immobilienmakler agent-immobilier agente-inmobiliario corretor
librarian: bibliothekar bibliothekarin bibliothecaire bibliotecario bibliotecaria
`;
