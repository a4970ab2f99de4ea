import type { Language } from './language.ts';

/** What sections and states are called in French. */
export const FRENCH: Language = {
  families: {
    questions:
      'questions ouvertes|question ouverte|questions en suspens|questions non résolues|points ouverts|points en suspens|points à clarifier|à clarifier',
    decide:
      'décisions à prendre|décision à prendre|décisions en attente|décisions requises|décision requise|décisions ouvertes|à décider',
    decisions:
      'décisions|décision|décisions prises|décisions clés|décisions de conception|décisions techniques|décision retenue|journal des décisions|choix retenus',
    answered: 'questions résolues|points clarifiés',
    risks:
      "risques|risque|risques et mitigations|risques et atténuations|risques et mesures d'atténuation|analyse des risques|inconvénients",
    mitigations: "atténuation|mesures d'atténuation",
    assumptions: 'hypothèses|hypothèse|hypothèses et dépendances|hypothèses à valider',
    metrics:
      'critères de succès|critères de réussite|indicateurs de succès|indicateurs clés|métriques|métriques de succès|indicateurs',
    estimates: 'estimations|effort estimé|charge estimée|chiffrage',
    options: 'options envisagées|options considérées|solutions envisagées',
    alternatives: 'alternatives envisagées|alternatives considérées|options rejetées|alternatives rejetées',
    recommendation: 'recommandation|recommandations',
    evidence: 'preuves|données probantes',
    scopeChanges: 'changement de périmètre|changements de périmètre|demandes de changement',
    nonGoals: 'non-objectifs|hors périmètre|hors du périmètre|hors scope',
    history:
      'historique|historique des modifications|historique des versions|journal des modifications|glossaire|annexe|annexes|références|table des matières|sommaire',
    acceptance: "critères d'acceptation",
    faq: 'foire aux questions|questions fréquentes',
  },
  sides: {
    strong: {
      pm: "objectif|but|hors objectifs|problème|problématique|énoncé du problème|le problème|motivation|contexte|exigences|besoin|cas d'usage|cas d'utilisation|récits utilisateur|parcours utilisateur|utilisateurs|utilisateurs cibles|public cible|périmètre|portée|fonctionnalités|fonctionnalités clés|bénéfices|valeur|priorités|cas limites|scénarios|vision|vision produit",
      engineering:
        "architecture|conception|mise en œuvre|mise en oeuvre|implémentation|plan d'implémentation|détails d'implémentation|modèle de données|base de données|schéma de base de données|composants|stack technique|pile technique|spécifications techniques|tests|gestion des erreurs|déploiement|migration|tâches|charge",
      shared:
        'justification|avantages|conséquences|dépendances|contraintes|limites|calendrier|planning|jalons|prochaines étapes|feuille de route|statut|parties prenantes',
      none: 'ressources|liens',
    },
    weak: {
      pm: "résumé|aperçu|vue d'ensemble|description|présentation",
      engineering: 'solution proposée|exemple',
    },
    first: {
      pm: 'exigences|critères|objectifs|indicateurs',
      engineering: 'conception|implémentation',
      shared: 'risques|questions|hypothèses|alternatives',
    },
  },
  labels: 'Statut|Responsable|Échéance|Réponse|Décision|Raison|Options|Atténuation|Décidé le|Remplace',
  templateLabels:
    'Objectif|Décideur|Option|Gain|Coût|Effort|Par|Repose sur|Risque|Probabilité|Impact|Confiance|Source|Contrainte modifiée|Impact sur le calendrier|Impact sur la qualité|Si personne ne décide|Équipe|Dépendance|Données|Périmètre|Environnement|Avant|Après',
  riskStatuses: 'atténué|accepté|clos',
  statuses: {
    open: 'ouvert|ouverte|proposé|proposée|brouillon|en revue|en cours|en discussion|en attente',
    decided:
      'décidé|décidée|tranché|tranchée|réglé|réglée|accepté|acceptée|approuvé|approuvée|validé|validée|résolu|résolue|adopté|adoptée|terminé|clos|retenu|retenue',
    rejected: 'rejeté|rejetée|refusé|refusée|retiré|retirée',
    superseded: 'remplacé|remplacée|obsolète|abandonné|abandonnée',
    deferred: 'différé|différée|reporté|reportée',
  },
  sayings: {
    promises: 'livrerons|lancerons|ser(?:a|ont) (?:livré|lancé|disponible|en ligne)|mise en service',
    many: 'la plupart des|beaucoup de|\\d+ ?% des',
    who: 'utilisateurs|clients|personnes',
    does: 'veulent|souhaitent|préfèrent|se plaignent|abandonnent',
    doubts: 'si|doit|doivent|devrait|enquête|entretiens?|étude|selon',
  },
};
