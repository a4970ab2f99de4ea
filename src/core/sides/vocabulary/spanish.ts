import type { SideWords } from './sideWords.ts';

export const SPANISH: SideWords = {
  strong: {
    pm: `
      objetivo|objetivos|metas|no objetivos|problema|el problema|planteamiento del problema|declaración del problema|descripción del problema
      motivación|contexto|antecedentes|requisitos|requerimientos|requisitos funcionales|requisitos no funcionales|requerimientos funcionales
      requerimientos no funcionales|historias de usuario|historia de usuario|criterios de aceptación|criterios de éxito|métricas de éxito|métricas
      indicadores|casos de uso|caso de uso|usuarios|usuarios objetivo|público objetivo|alcance|fuera de alcance|fuera del alcance|dentro del alcance
      funcionalidades|características|características principales|beneficios|valor|propuesta de valor|prioridad|prioridades|casos límite|casos borde
      escenarios|visión|visión del producto`,
    engineering: `
      arquitectura|arquitectura del sistema|arquitectura técnica|diseño|diseño técnico|diseño detallado|implementación|plan de implementación
      detalles de implementación|modelo de datos|modelos de datos|base de datos|esquema de base de datos|componentes|interfaces|stack tecnológico
      tecnologías|especificaciones técnicas|plan de pruebas|estrategia de pruebas|pruebas|manejo de errores|despliegue|migración|tareas|estimación
      estimaciones|esfuerzo`,
    shared: `
      preguntas abiertas|cuestiones abiertas|preguntas pendientes|decisión|decisiones|justificación|alternativas|alternativas consideradas|opciones
      opciones consideradas|ventajas|desventajas|ventajas y desventajas|consecuencias|riesgos|riesgos y mitigaciones|riesgos y mitigación|supuestos
      suposiciones|dependencias|restricciones|limitaciones|cronograma|hitos|próximos pasos|siguientes pasos|hoja de ruta|estado|recomendación
      recomendaciones|partes interesadas`,
    none: `
      índice|tabla de contenidos|tabla de contenido|glosario|referencias|apéndice|apéndices|anexo|anexos|historial|historial de cambios
      historial de versiones|recursos|enlaces`,
  },
  weak: {
    pm: 'resumen|resumen ejecutivo|introducción|descripción|descripción general|visión general',
    engineering: 'solución|solución propuesta|ejemplos|ejemplo',
  },
};
