import type { SideWords } from './sideWords.ts';

export const GERMAN: SideWords = {
  strong: {
    pm: `
      ziel|ziele|zielsetzung|nicht-ziele|nichtziele|problem|problemstellung|problembeschreibung|motivation|hintergrund|ausgangslage
      ausgangssituation|kontext|anforderungen|akzeptanzkriterien|abnahmekriterien|erfolgskriterien|erfolgsmetriken|kennzahlen|anwendungsfälle
      anwendungsfall|nutzergeschichten|benutzergeschichten|zielgruppe|zielgruppen|nutzer|benutzer|umfang|im umfang|nicht im umfang
      außerhalb des umfangs|abgrenzung|nutzen|mehrwert|priorität|prioritäten|produktvision|randfälle|grenzfälle|szenarien`,
    engineering: `
      architektur|systemarchitektur|umsetzung|implementierung|implementierungsplan|datenmodell|datenbank|datenbankschema|schnittstellen
      schnittstelle|komponenten|technologien|technologie-stack|testplan|teststrategie|tests|fehlerbehandlung|migration|betrieb|aufgaben|aufwand
      aufwandsschätzung|schätzung|entwurf|bausteinsicht|laufzeitsicht|verteilungssicht|lösungsstrategie|infrastruktur|bereitstellung`,
    shared: `
      offene punkte|entscheidung|entscheidungen|entscheidungsergebnis|begründung|alternativen|optionen|vorteile|nachteile|konsequenzen|folgen
      risiken|annahmen|abhängigkeiten|randbedingungen|rahmenbedingungen|einschränkungen|zeitplan|meilensteine|nächste schritte|ausblick|empfehlung
      beteiligte|stakeholder`,
    none: `
      inhaltsverzeichnis|inhalt|glossar|begriffe|referenzen|quellen|anhang|änderungshistorie|versionshistorie|weiterführende links
      weitere informationen`,
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
};
