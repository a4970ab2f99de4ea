import type { Language } from './language.ts';

/** What sections and states are called in German. */
export const GERMAN: Language = {
  families: {
    questions:
      'offene fragen|offene punkte|offene frage|ungeklärte fragen|offene themen|zu klären|noch zu klären|klärungsbedarf',
    decide:
      'offene entscheidungen|offene entscheidung|ausstehende entscheidungen|anstehende entscheidungen|entscheidungsbedarf|entscheidung erforderlich|zu entscheiden',
    decisions:
      'entscheidungen|entscheidung|getroffene entscheidungen|entscheidungsergebnis|entscheidungsprotokoll|entwurfsentscheidungen|architekturentscheidungen|designentscheidungen|beschlüsse',
    answered: 'klarstellungen|geklärte fragen|beantwortete fragen',
    risks:
      'risiken|risiko|risiken und maßnahmen|risiken und gegenmaßnahmen|risikobewertung|risikoanalyse|bekannte risiken|nachteile',
    mitigations: 'gegenmaßnahmen|maßnahmen',
    assumptions: 'annahmen|annahme|annahmen und abhängigkeiten|voraussetzungen und annahmen',
    metrics: 'erfolgskriterien|erfolgsmetriken|kennzahlen|messgrößen|metriken',
    estimates: 'aufwand|aufwandsschätzung|schätzung|schätzungen|geschätzter aufwand',
    options: 'optionen|betrachtete optionen|lösungsoptionen',
    alternatives: 'alternativen|betrachtete alternativen|verworfene alternativen|verworfene optionen',
    recommendation: 'empfehlung|empfehlungen',
    evidence: 'belege|nachweise',
    scopeChanges: 'umfangsänderung|umfangsänderungen|änderungsanträge',
    nonGoals: 'nicht-ziele|nichtziele|nicht im umfang|außerhalb des umfangs|abgrenzung',
    history: 'änderungshistorie|versionshistorie|historie|glossar|anhang|quellen|referenzen|inhaltsverzeichnis',
    acceptance: 'akzeptanzkriterien|abnahmekriterien',
    faq: 'häufige fragen|häufig gestellte fragen|forschungsfragen',
  },
  sides: {
    strong: {
      pm: 'ziel|ziele|zielsetzung|problemstellung|problembeschreibung|hintergrund|ausgangslage|ausgangssituation|kontext|anforderungen|anwendungsfälle|anwendungsfall|nutzergeschichten|benutzergeschichten|zielgruppe|zielgruppen|nutzer|benutzer|umfang|im umfang|nutzen|mehrwert|priorität|prioritäten|produktvision|randfälle|grenzfälle|szenarien',
      engineering:
        'architektur|systemarchitektur|umsetzung|implementierung|implementierungsplan|datenmodell|datenbank|datenbankschema|schnittstellen|schnittstelle|komponenten|technologien|technologie-stack|testplan|teststrategie|fehlerbehandlung|betrieb|aufgaben|entwurf|bausteinsicht|laufzeitsicht|verteilungssicht|lösungsstrategie|infrastruktur|bereitstellung',
      shared:
        'begründung|vorteile|konsequenzen|folgen|abhängigkeiten|randbedingungen|rahmenbedingungen|einschränkungen|zeitplan|meilensteine|nächste schritte|ausblick|beteiligte|stakeholder',
      none: 'inhalt|begriffe|weiterführende links|weitere informationen',
    },
    weak: {
      pm: 'zusammenfassung|einleitung|einführung|überblick|übersicht|beschreibung',
      engineering: 'lösung|beispiele|beispiel',
    },
    first: {
      pm: 'anforderungen|ziele',
      engineering: 'architektur|umsetzung|technische',
      shared: 'risiken|entscheidungen|alternativen',
    },
    last: {
      pm: 'anforderungen|kriterien',
      engineering: 'architektur|umsetzung',
      shared: 'fragen|optionen|risiken|entscheidungen',
    },
  },
  labels: 'Status|Verantwortlich|Fällig|Antwort|Entscheidung|Begründung|Optionen|Maßnahme|Entschieden|Ersetzt',
  templateLabels:
    'Ziel|Entscheider|Option|Nutzen|Kosten|Aufwand|Von|Beruht auf|Risiko|Wahrscheinlichkeit|Auswirkung|Konfidenz|Quelle|Geänderte Vorgabe|Auswirkung auf den Zeitplan|Auswirkung auf die Qualität|Wenn niemand entscheidet|Team|Abhängigkeit|Daten|Umfang|Umgebung|Vorher|Nachher',
  riskStatuses: 'gemindert|akzeptiert|geschlossen',
  statuses: {
    open: 'offen|vorgeschlagen|vorschlag|entwurf|in prüfung|in arbeit|in diskussion|ungeklärt|ausstehend',
    decided:
      'entschieden|akzeptiert|angenommen|beschlossen|genehmigt|geklärt|beantwortet|erledigt|umgesetzt|abgeschlossen',
    rejected: 'abgelehnt|verworfen|zurückgezogen',
    superseded: 'ersetzt|abgelöst|überholt|veraltet',
    deferred: 'zurückgestellt|verschoben|vertagt',
  },
  sayings: {
    promises: 'liefern wir|wir liefern|(?:geht|gehen) (?:\\S+ ){0,5}live|wird ausgeliefert|verfügbar sein|ist fertig',
    many: 'die meisten|viele|\\d+ ?% der',
    who: 'nutzer|kunden|anwender|menschen',
    does: 'wollen|wünschen|brauchen|beschweren|finden',
    doubts: 'falls|wenn|müssen|sollten?|könnten?|umfrage|interviews?|studie|laut',
  },
};
