import type { Vocabulary } from './vocabulary.ts';

/** What sections and states are called in German. */
export const german: Vocabulary = {
  headings: {
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
    scopeChanges: 'umfangsänderungen|änderungsanträge',
    nonGoals: 'nicht-ziele|nichtziele|nicht im umfang|außerhalb des umfangs|abgrenzung',
    history: 'änderungshistorie|versionshistorie|historie|glossar|anhang|quellen|referenzen|inhaltsverzeichnis',
    acceptance: 'akzeptanzkriterien|abnahmekriterien',
    faq: 'häufige fragen|häufig gestellte fragen|forschungsfragen',
  },
  statuses: {
    open: 'offen|vorgeschlagen|vorschlag|entwurf|in prüfung|in arbeit|in diskussion|ungeklärt|ausstehend',
    decided:
      'entschieden|akzeptiert|angenommen|beschlossen|genehmigt|geklärt|beantwortet|erledigt|umgesetzt|abgeschlossen',
    rejected: 'abgelehnt|verworfen|zurückgezogen',
    superseded: 'ersetzt|abgelöst|überholt|veraltet',
    deferred: 'zurückgestellt|verschoben|vertagt',
  },
};
