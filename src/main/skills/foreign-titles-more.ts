/** Further titles of other languages, written as in foreign-titles.ts. */
export const MORE_FOREIGN_TITLES = `
construction manager supervisor: chef-de-chantier conducteur-travaux capataz encargado-de-obra encargada-de-obra jefe-de-obra jefa-de-obra capocantiere direttore-di-cantiere mestre-de-obras polier oberbauleiter conducteur-de-travaux engenheiro-de-obra geometra-di-cantiere
construction cost estimator: economiste-de-la-construction economiste-construction metreur metreuse kalkulator kalkulatorin baukalkulator aparejador aparejadora orcamentista computista preventivista
surveyor: vermessungstechniker vermessungsingenieur geometre topografo topografa geometra agrimensor
payroll timekeeping clerk: lohnbuchhalter lohnbuchhalterin gehaltsbuchhalter gehaltsbuchhalterin entgeltabrechner entgeltabrechnerin gestionnaire-de-paie gestionnaire-paie tecnico-de-nominas addetto-paghe addetta-paghe analista-de-folha
tax preparer accountant: steuerfachangestellter steuerfachangestellte steuerfachwirt steuerfachwirtin asesor-fiscal
dental assistant: zahnarzthelfer zahnmedizinischer zfa assistante-dentaire assistant-dentaire auxiliar-de-odontologia auxiliar-dental assistente-alla-poltrona
dental hygienist: dentalhygienikerin prophylaxeassistentin higienista hygieniste-dentaire igienista
medical assistant: mfa medizinischer-fachangestellter secretaire-medicale
pharmacy technician: pharmazeutisch-technische preparateur-en-pharmacie preparatrice-en-pharmacie auxiliar-de-farmacia tecnico-en-farmacia
optician: augenoptiker augenoptikerin opticien opticienne optico ottico
speech language pathologist: logopade logopadin orthophoniste logopeda logopedista fonoaudiologa fonoaudiologo
occupational therapist: ergotherapeut ergotherapeutin ergotherapeute terapeuta-ocupacional terapista-occupazionale
radiologic technologist: mtra manipulateur-radio manipulatrice-radio tecnico-de-radiologia tecnico-di-radiologia
dietitian nutritionist: diatassistent diatassistentin dieteticien dieteticienne dietista nutricionista
paramedic emergency medical technician: rettungssanitater notfallsanitater notfallsanitaterin rettungsassistent ambulancier ambulanciere soccorritore
nursing assistant personal care aide: aide-a-domicile auxiliaire-de-vie gerocultor gerocultora auxiliar-de-enfermeria auxiliar-de-enfermagem tecnico-de-enfermagem operatore-socio-sanitario betreuungskraft heilerziehungspfleger heilerziehungspflegerin
veterinary technologist technician: tiermedizinische-fachangestellte tierarzthelferin auxiliaire-veterinaire auxiliar-veterinario
interior designer: innenarchitekt innenarchitektin architecte-d-interieur interiorista decorador arredatore
florist: floristin fleuriste florista fioraio
butcher meat cutter: fleischer metzger boucher bouchere carnicero carnicera acougueiro macellaio
tailor dressmaker sewer: schneider schneiderin couturier couturiere sastre modista costurera costureira sarto sarta
locomotive engineer train driver: lokfuhrer lokfuhrerin triebfahrzeugfuhrer conducteur-de-train maquinista macchinista
bus driver transit intercity: busfahrerin conducteur-de-bus conductor-de-autobus conductora-de-autobus motorista-de-onibus autista-di-autobus
heavy tractor-trailer truck driver: conducteur-routier conductor-de-camion motorista-de-caminhao chauffeur-poids-lourd chauffeur-pl camionneur
light truck driver delivery: chauffeur-livreur livreur repartidor repartidora entregador fattorino corriere auslieferungsfahrer zusteller zustellerin
travel agent: reiseverkehrskaufmann reiseverkehrskauffrau agent-de-voyages agente-de-viajes agente-di-viaggi
telemarketer customer service representative: teleoperateur teleoperatrice telefonist teleoperadora operador-de-telemarketing operatore-call-center callcenteragent
product manager marketing: produktmanager produktmanagerin chef-de-produit cheffe-de-produit jefe-de-producto gerente-de-produto
marketing specialist market research analyst: charge-de-marketing chargee-de-marketing charge-de-communication chargee-de-communication tecnico-de-marketing addetto-marketing addetta-marketing onlinemarketingmanager
receptionist: standardiste hote-d-accueil hotesse-d-accueil empfangsmitarbeiter empfangsmitarbeiterin empfangskraft telefonista centralinista agent-d-accueil
executive secretary administrative assistant: assistante-de-direction assistant-de-direction secretaria-de-direccion assistente-di-direzione direktionsassistentin vorstandsassistentin teamassistentin teamassistenz
human resources specialist recruiter: charge-de-recrutement chargee-de-recrutement gestionnaire-rh tecnico-de-seleccion tecnica-de-seleccion analista-de-rh addetto-risorse-umane hr-generalist
chemical plant operator: chemikant chemikantin operateur-chimie operador-quimico
tool die maker: werkzeugmacher werkzeugmechaniker ajusteur attrezzista matricero
process chemical engineer: verfahrenstechniker verfahrensingenieur verfahrensingenieurin ingenieur-procedes
physicist: physiker physikerin physicien fisico
driving instructor: fahrlehrer fahrlehrerin moniteur-auto-ecole profesor-de-autoescuela instrutor-de-transito
youth worker social worker: jugendarbeiter animateur animatrice educador-social educadora-social educatore educatrice educateur-specialise educatrice-specialisee streetworker
registered nurse head nurse: stationsleitung stationsleiter stationsleiterin pflegedienstleitung cadre-de-sante supervisora-de-enfermeria coordinatore-infermieristico
stocker order filler: lageraushilfe reponedor reponedora repositor employe-libre-service employee-libre-service preparateur-de-commandes preparatrice-de-commandes preparador-de-pedidos auxiliar-de-estoque scaffalista mozo-de-almacen moza-de-almacen operario-de-almacen fachlagerist
warehouse shipping receiving clerk: versandmitarbeiter versandmitarbeiterin agent-logistique agent-de-quai auxiliar-de-logistica addetto-spedizioni fachkraft-fur-lagerlogistik
cargo freight agent: speditionskaufmann speditionskauffrau affreteur affreteuse declarant-en-douane transitaire spedizioniere agente-de-carga
production planner planning clerk: arbeitsvorbereiter ordonnanceur planificador pianificatore
retail salesperson: commesso commessa dependiente dependienta balconista verkaufsberater verkaufsberaterin employe-commercial conseiller-de-vente conseillere-de-vente addetto-vendite addetta-vendite einzelhandelsverkaufer
first-line supervisor retail sales workers store manager: responsable-de-magasin directeur-de-magasin jefe-de-tienda jefa-de-tienda encargado-de-tienda encargada-de-tienda responsabile-di-negozio gerente-de-loja marktleiterin
chef head cook: chef-de-partie second-de-cuisine chef-de-cuisine jefe-de-cocina jefa-de-cocina capo-cuoco kuchenleiter souschef chefe-de-cozinha
food preparation worker kitchen helper: kuchenhilfe kuchenhelfer ayudante-de-cocina pinche aide-de-cuisine auxiliar-de-cozinha aiuto-cuoco lavapiatti plongeur
food service manager restaurant: restaurantleiter restaurantleiterin jefe-de-sala jefa-de-sala maitre directeur-de-restaurant responsabile-di-sala gerente-de-restaurante
waiter waitress: chef-de-rang commis-de-salle ayudante-de-camarero
housekeeping supervisor cleaner: gouvernante hausdame governanta
preschool teacher childcare worker: auxiliaire-de-puericulture assistante-maternelle educadora-infantil educador-infantil maestra-infantil educatrice-de-jeunes-enfants tagesmutter educatrice-asilo
elementary school teacher: grundschullehrer grundschullehrerin professeur-des-ecoles maestro-de-primaria maestra-de-primaria maestra-elementare professora-de-ensino-fundamental
teaching assistant: schulbegleiter schulbegleiterin aesh auxiliar-de-conversacion insegnante-di-sostegno
museum curator: kurator kuratorin conservateur-de-musee conservador-de-museo curatore
environmental engineer: umweltingenieur umweltingenieurin ingenieur-environnement
safety specialist occupational health: sicherheitsingenieur fachkraft-fur-arbeitssicherheit tecnico-de-prevencion preventeur tecnico-de-seguranca rspp
data scientist: datenwissenschaftler datenwissenschaftlerin cientifico-de-datos cientista-de-dados
data engineer database architect: ingenieur-de-donnees ingeniero-de-datos ingeniera-de-datos engenheiro-de-dados dateningenieur
data analyst: analista-de-dados analista-de-datos analyste-de-donnees analista-dati datenanalystin
financial analyst: analista-financiero analista-financeiro analyste-financier analista-finanziario finanzanalyst
systems analyst: analista-de-sistemas analyste-programmeur
management analyst business analyst: analyste-fonctionnel analista-funcional
film video editor: monteur-video editor-de-video videomacher
sound engineer technician: tontechniker tontechnikerin ingenieur-du-son tecnico-de-sonido fonico
building cleaner janitor: gebaudereiniger gebaudereinigerin agent-de-nettoyage agent-de-proprete operaio-pulizie addetto-alle-pulizie
funeral director: bestatter bestatterin
chimney sweep: schornsteinfeger kaminkehrer
tile floor layer: fliesenleger carreleur solador alicatador piastrellista azulejista
glazier: glaser vitrier vidriero cristalero
scaffolder: gerustbauer echafaudeur andamista ponteggiatore
sheet metal worker: spengler karosseriebauer tolier chapista lattoniere
`;
