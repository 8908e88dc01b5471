/**
 * English words for the field a title of another language names ("Leiter Einkauf", "ufficio acquisti", "Lohnbuchhalter").
 * Keys are folded and stand alone or at the front of a German compound; a name of several words is written with hyphens.
 */
export const FOREIGN_FIELDS = `
payroll timekeeping clerk: lohn gehalt gehalts lohnabrechnung entgelt entgeltabrechnung personalabrechnung gehaltsabrechnung lohnbuchhaltung paie paye nominas nomina paghe folha-de-pagamento
purchasing procurement: einkauf einkaufs beschaffung beschaffungs achats achat approvisionnement approvisionnements compras aprovisionamiento aprovisionamientos acquisti approvvigionamenti approvvigionamento suprimentos
warehouse: lager entrepot almacen almacenes armazem magazzino
shipping receiving: versand expedition expeditions expediciones expedicao spedizioni
logistics supply chain: logistik logistique logistica
construction: bau hochbau tiefbau chantier chantiers batiment obra obras construccion construcao cantiere cantieri edilizia
quality control: qualitat qualitats qualitatssicherung qualite calidad qualidade qualita
production manufacturing: produktion produktions fertigung fertigungs produccion producao produzione
finance: finanz finanzen finanzas financas finanza finanziario finanziaria financiero financiera
accounting: buchhaltung rechnungswesen comptabilite contabilidad contabilidade contabilita
tax: steuer steuern fiscalite impuestos fiscal
sales: vertrieb vertriebs verkauf verkaufs ventes vente ventas vendite vendas
payroll human resources: departamento-pessoal dp administracion-de-personal amministrazione-del-personale administration-du-personnel
human resources: personalwesen personalabteilung personalentwicklung rrhh rh recursos-humanos ressources-humaines risorse-umane
legal: recht rechts rechtsabteilung juridique juridico legale
maintenance: instandhaltung instandhaltungs wartung wartungs manutenzione mantenimiento manutencao
customer service: kundenservice kundendienst atencion-al-cliente service-client assistenza-clienti servizio-clienti atendimento-ao-cliente
reception front desk: empfang empfangs accueil recepcion recepcao
research development: forschung forschungs recherche investigacion ricerca
nursing: enfermeria enfermagem infermieristico infermieristica
kitchen: cocina cozinha cucina
security: sicherheits securite seguridad
cleaning: limpieza nettoyage pulizie limpeza
insurance: versicherung versicherungs assurances seguros assicurazioni
information technology: informatik informatique informatica sistemas-informaticos
marketing: mercadeo mercadotecnia
import export: aussenhandel comercio-exterior
electrical: elektro electrique electrica elettrico
mechanical: maschinenbau mecanique meccanico
`;
