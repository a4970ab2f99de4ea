import type { Language } from './language.ts';

/** What sections and states are called in Polish. */
export const POLISH: Language = {
  families: {
    questions:
      'otwarte pytania|pytania otwarte|otwarte kwestie|kwestie otwarte|nierozwiązane pytania|otwarte punkty|do wyjaśnienia|do ustalenia',
    decide: 'otwarte decyzje|decyzje do podjęcia|decyzja do podjęcia|oczekujące decyzje|wymagane decyzje|do decyzji',
    decisions:
      'decyzje|decyzja|podjęte decyzje|kluczowe decyzje|decyzje projektowe|decyzje techniczne|decyzje architektoniczne|rejestr decyzji|dziennik decyzji',
    answered: 'wyjaśnienia|rozwiązane pytania|rozstrzygnięte pytania',
    risks:
      'ryzyka|ryzyko|zagrożenia|ryzyka i mitygacje|ryzyka i mitygacja|ryzyka i działania zaradcze|analiza ryzyka|rejestr ryzyk|wady',
    mitigations: 'mitygacja|mitygacje|działania zaradcze',
    assumptions: 'założenia|założenie|założenia i zależności|hipotezy',
    metrics: 'kryteria sukcesu|metryki sukcesu|metryki|mierniki|mierniki sukcesu|wskaźniki|wskaźniki sukcesu',
    estimates: 'szacunki|szacowanie|oszacowanie|estymacja|estymacje|nakład pracy|pracochłonność',
    options: 'opcje|rozważane opcje|warianty',
    alternatives: 'alternatywy|rozważane alternatywy|odrzucone alternatywy|odrzucone opcje',
    recommendation: 'rekomendacja|rekomendacje',
    evidence: 'dowody',
    scopeChanges: 'zmiana zakresu|zmiany zakresu',
    nonGoals: 'poza zakresem|nie-cele|czego nie robimy',
    history:
      'historia zmian|historia wersji|historia|rejestr zmian|słownik|słowniczek|załączniki|bibliografia|spis treści',
    acceptance: 'kryteria akceptacji|scenariusze akceptacyjne',
    faq: 'najczęstsze pytania|często zadawane pytania',
  },
  sides: {
    strong: {
      pm: 'cel|cele|poza celami|problem|opis problemu|motywacja|kontekst|tło|wymagania|przypadki użycia|scenariusze|użytkownicy|grupa docelowa|zakres|funkcjonalności|funkcje|korzyści|wartość|priorytet|priorytety|przypadki brzegowe|wizja|wizja produktu|przegląd produktu',
      engineering:
        'architektura|projekt techniczny|implementacja|plan implementacji|plan wdrożenia|wdrożenie|szczegóły implementacji|model danych|modele danych|baza danych|schemat bazy danych|komponenty|interfejsy|stos technologiczny|technologie|specyfikacja techniczna|plan testów|strategia testów|testy|obsługa błędów|migracja|zadania',
      shared:
        'uzasadnienie|zalety|konsekwencje|zależności|ograniczenia|harmonogram|kamienie milowe|następne kroki|kolejne kroki|status|interesariusze',
      none: 'słownik pojęć|odnośniki|źródła|załącznik',
    },
    weak: {
      pm: 'podsumowanie|streszczenie|wprowadzenie|wstęp|opis|przegląd',
      engineering: 'rozwiązanie|proponowane rozwiązanie|przykłady|przykład',
    },
    first: {
      pm: 'wymagania|historyjki|historie|kryteria|metryki|cele|cel|zakres|granice',
      engineering: 'architektura|implementacja|testy',
      shared: 'ryzyka|pytania|decyzje|opcje|alternatywy',
    },
    last: {
      shared: 'pytania|opcje|alternatywy|ryzyka',
    },
  },
  labels: 'Status|Odpowiedzialny|Termin|Odpowiedź|Decyzja|Uzasadnienie|Opcje|Mitygacja|Zdecydowano|Zastępuje',
  templateLabels:
    'Cel|Kto decyduje|Opcja|Korzyść|Koszt|Nakład pracy|Autor|Opiera się na|Ryzyko|Prawdopodobieństwo|Wpływ|Pewność|Źródło|Zmienione ograniczenie|Wpływ na harmonogram|Wpływ na jakość|Jeśli nikt nie zdecyduje|Zespół|Zależność|Dane|Zakres|Środowisko|Przedtem|Potem',
  riskStatuses: 'ograniczone|zaakceptowane|zamknięte',
  statuses: {
    open: 'otwarte|otwarta|otwarty|proponowane|propozycja|szkic|w przeglądzie|w toku|w trakcie|w dyskusji|oczekuje',
    decided:
      'zdecydowano|zaakceptowane|zaakceptowana|zaakceptowany|przyjęte|przyjęta|zatwierdzone|zatwierdzona|podjęta|rozstrzygnięte|rozwiązane|zamknięte|zakończone|ustalone',
    rejected: 'odrzucone|odrzucona|odrzucony|wycofane|anulowane',
    superseded: 'zastąpione|zastąpiona|zastąpiony|nieaktualne|przestarzałe',
    deferred: 'odroczone|odroczona|odłożone|przełożone',
  },
  sayings: {
    promises: 'dostarczymy|wydamy|uruchomimy|wdrożymy|będzie (?:gotow|dostępn)',
    many: 'większość|wielu|\\d+ ?%',
    who: 'użytkowników|klientów|osób',
    does: 'chce|potrzebuje|woli|skarży|narzeka',
    doubts: 'jeśli|czy|musi|powinien|ankiet\\S+|badani\\S+|według',
  },
};
