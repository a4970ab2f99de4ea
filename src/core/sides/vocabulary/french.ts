import type { SideWords } from './sideWords.ts';

export const FRENCH: SideWords = {
  strong: {
    pm: `
      objectif|but|non-objectifs|hors objectifs|problème|problématique|énoncé du problème|le problème|motivation|contexte|exigences|besoin
      critères d'acceptation|cas d'usage|cas d'utilisation|récits utilisateur|parcours utilisateur|utilisateurs|utilisateurs cibles|public cible
      périmètre|hors périmètre|portée|fonctionnalités|fonctionnalités clés|bénéfices|valeur|priorités|cas limites|scénarios|vision|vision produit`,
    engineering: `
      architecture|conception|mise en œuvre|mise en oeuvre|implémentation|plan d'implémentation|détails d'implémentation|modèle de données
      base de données|schéma de base de données|composants|interfaces|stack technique|pile technique|spécifications techniques|tests
      gestion des erreurs|déploiement|migration|tâches|estimation|charge`,
    shared: `
      points ouverts|décision|justification|options|options envisagées|avantages|inconvénients|conséquences|risques|hypothèses|dépendances
      contraintes|limites|calendrier|planning|jalons|prochaines étapes|feuille de route|statut|recommandation|parties prenantes`,
    none: `
      table des matières|sommaire|glossaire|références|annexe|historique|journal des modifications|ressources|liens`,
  },
  weak: {
    pm: `
      résumé|introduction|aperçu|vue d'ensemble|description|présentation`,
    engineering: 'solution proposée|exemple',
  },
  first: {
    pm: 'exigences|critères|objectifs|indicateurs',
    engineering: 'conception|implémentation',
    shared: 'risques|questions|hypothèses|alternatives',
    none: 'historique',
  },
};
