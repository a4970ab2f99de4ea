import type { SideWords } from './sideWords.ts';

export const POLISH: SideWords = {
  strong: {
    pm: `
      cel|cele|poza celami|problem|opis problemu|motywacja|kontekst|tło|wymagania|kryteria akceptacji|metryki|wskaźniki sukcesu|przypadki użycia
      scenariusze|użytkownicy|grupa docelowa|zakres|poza zakresem|funkcjonalności|funkcje|korzyści|wartość|priorytet|priorytety|przypadki brzegowe
      wizja|wizja produktu|przegląd produktu`,
    engineering: `
      architektura|projekt techniczny|implementacja|plan implementacji|plan wdrożenia|wdrożenie|szczegóły implementacji|model danych|modele danych
      baza danych|schemat bazy danych|komponenty|interfejsy|stos technologiczny|technologie|specyfikacja techniczna|plan testów|strategia testów
      testy|obsługa błędów|migracja|zadania|oszacowanie|szacunki|estymacja|nakład pracy`,
    shared: `
      kwestie otwarte|decyzja|decyzje|uzasadnienie|alternatywy|opcje|zalety|wady|konsekwencje|ryzyko|ryzyka|założenia|zależności|ograniczenia
      harmonogram|kamienie milowe|następne kroki|kolejne kroki|status|rekomendacja|rekomendacje|interesariusze`,
    none: 'spis treści|słownik|słownik pojęć|słowniczek|odnośniki|źródła|załącznik|załączniki',
  },
  weak: {
    pm: 'podsumowanie|streszczenie|wprowadzenie|wstęp|opis|przegląd',
    engineering: 'rozwiązanie|proponowane rozwiązanie|przykłady|przykład',
  },
  first: {
    pm: 'wymagania|historyjki|historie|kryteria|metryki|cele|cel|zakres|granice',
    engineering: 'architektura|implementacja|testy',
    shared: 'ryzyka|pytania|decyzje|opcje|alternatywy',
    none: 'historia',
  },
  last: {
    shared: 'pytania|opcje|alternatywy|ryzyka',
  },
};
