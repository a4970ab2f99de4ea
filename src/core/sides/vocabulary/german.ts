import type { SideWords } from './sideWords.ts';

export const GERMAN: SideWords = {
  strong: {
    pm: `
      ziel|ziele|zielsetzung|nicht-ziele|nichtziele|problem|problemstellung|problembeschreibung|motivation|hintergrund|ausgangslage|ausgangssituation
      kontext|anforderungen|funktionale anforderungen|nicht-funktionale anforderungen|nichtfunktionale anforderungen|fachliche anforderungen
      akzeptanzkriterien|abnahmekriterien|erfolgskriterien|erfolgsmetriken|kennzahlen|anwendungsfälle|anwendungsfall|nutzergeschichten
      benutzergeschichten|zielgruppe|zielgruppen|nutzer|benutzer|umfang|im umfang|nicht im umfang|außerhalb des umfangs|abgrenzung|nutzen|mehrwert
      priorität|prioritäten|produktvision|randfälle|grenzfälle|szenarien`,
    engineering: `
      architektur|systemarchitektur|technische architektur|technisches design|technische umsetzung|umsetzung|implementierung|implementierungsplan
      datenmodell|datenbank|datenbankschema|schnittstellen|schnittstelle|komponenten|technologien|technologie-stack|testplan|teststrategie|tests
      fehlerbehandlung|migration|betrieb|aufgaben|aufwand|aufwandsschätzung|schätzung|entwurf|bausteinsicht|laufzeitsicht|verteilungssicht
      lösungsstrategie|infrastruktur|bereitstellung`,
    shared: `
      offene fragen|offene punkte|offene entscheidungen|entscheidung|entscheidungen|entscheidungsergebnis|begründung|alternativen|betrachtete optionen
      optionen|vor- und nachteile|vorteile|nachteile|konsequenzen|folgen|risiken|risiken und maßnahmen|risiken und gegenmaßnahmen
      risiken und technische schulden|annahmen|abhängigkeiten|randbedingungen|rahmenbedingungen|einschränkungen|zeitplan|meilensteine|nächste schritte
      ausblick|empfehlung|beteiligte|stakeholder`,
    none: `
      inhaltsverzeichnis|inhalt|glossar|begriffe|referenzen|quellen|anhang|änderungshistorie|versionshistorie|weiterführende links
      weitere informationen`,
  },
  weak: {
    pm: 'zusammenfassung|einleitung|einführung|überblick|übersicht|beschreibung',
    engineering: 'lösung|beispiele|beispiel',
  },
};
