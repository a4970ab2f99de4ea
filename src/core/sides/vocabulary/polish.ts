import type { SideWords } from './sideWords.ts';

export const POLISH: SideWords = {
  strong: {
    pm: `
      cel|cele|cele biznesowe|cel projektu|cel produktu|poza celami|problem|opis problemu|problem użytkownika|motywacja|kontekst|tło|wymagania
      wymagania funkcjonalne|wymagania niefunkcjonalne|wymagania pozafunkcjonalne|historyjki użytkownika|historyjki użytkowników|historie użytkownika
      historie użytkowników|kryteria akceptacji|kryteria sukcesu|metryki sukcesu|metryki|wskaźniki sukcesu|przypadki użycia|scenariusze|użytkownicy
      grupa docelowa|zakres|zakres projektu|zakres mvp|poza zakresem|granice produktu|granice projektu|funkcjonalności|funkcje|korzyści|wartość
      priorytet|priorytety|przypadki brzegowe|wizja|wizja produktu|przegląd produktu`,
    engineering: `
      architektura|architektura systemu|architektura techniczna|projekt techniczny|implementacja|plan implementacji|plan wdrożenia|wdrożenie
      szczegóły implementacji|model danych|modele danych|baza danych|schemat bazy danych|komponenty|interfejsy|stos technologiczny|technologie
      specyfikacja techniczna|plan testów|strategia testów|testy|obsługa błędów|migracja|zadania|oszacowanie|szacunki|estymacja|nakład pracy`,
    shared: `
      otwarte pytania|pytania otwarte|kwestie otwarte|decyzja|decyzje|uzasadnienie|alternatywy|rozważane opcje|rozważane alternatywy|opcje|zalety|wady
      zalety i wady|konsekwencje|ryzyko|ryzyka|ryzyka i mitygacje|ryzyka i ograniczenia|założenia|zależności|ograniczenia|harmonogram|kamienie milowe
      następne kroki|kolejne kroki|status|rekomendacja|rekomendacje|interesariusze`,
    none: `
      spis treści|słownik|słownik pojęć|słowniczek|odnośniki|źródła|załącznik|załączniki|historia zmian|historia wersji`,
  },
  weak: {
    pm: 'podsumowanie|streszczenie|wprowadzenie|wstęp|opis|przegląd',
    engineering: 'rozwiązanie|proponowane rozwiązanie|przykłady|przykład',
  },
};
