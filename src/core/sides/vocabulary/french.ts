import type { SideWords } from './sideWords.ts';

export const FRENCH: SideWords = {
  strong: {
    pm: `
      objectif|objectifs|but|buts|non-objectifs|hors objectifs|problème|problématique|énoncé du problème|le problème|motivation|contexte
      contexte et problématique|exigences|exigences fonctionnelles|exigences non fonctionnelles|exigences non-fonctionnelles|besoins|besoin
      critères d'acceptation|critères de succès|critères de réussite|indicateurs de succès|indicateurs clés|cas d'usage|cas d'utilisation
      récits utilisateur|parcours utilisateur|utilisateurs|utilisateurs cibles|public cible|périmètre|hors périmètre|portée|fonctionnalités
      fonctionnalités clés|bénéfices|valeur|priorités|cas limites|scénarios|vision|vision produit`,
    engineering: `
      architecture|architecture technique|conception|conception technique|conception détaillée|mise en œuvre|mise en oeuvre|implémentation
      plan d'implémentation|détails d'implémentation|modèle de données|base de données|schéma de base de données|composants|interfaces|stack technique
      pile technique|spécifications techniques|plan de test|plan de tests|stratégie de test|tests|gestion des erreurs|déploiement|migration|tâches
      estimation|estimations|charge`,
    shared: `
      questions ouvertes|points ouverts|questions en suspens|décision|décisions|justification|alternatives|alternatives envisagées|options
      options envisagées|avantages|inconvénients|avantages et inconvénients|conséquences|risques|risques et mitigations|risques et atténuations
      hypothèses|dépendances|contraintes|limites|calendrier|planning|jalons|prochaines étapes|feuille de route|statut|recommandation|recommandations
      parties prenantes`,
    none: `
      table des matières|sommaire|glossaire|références|annexe|annexes|historique|historique des versions|journal des modifications|ressources|liens`,
  },
  weak: {
    pm: "résumé | introduction | aperçu | vue d'ensemble | description | présentation",
    engineering: 'solution proposée|exemples|exemple',
  },
};
