import type { SideWords } from './sideWords.ts';

export const SPANISH: SideWords = {
  strong: {
    pm: `
      objetivo|metas|no objetivos|problema|el problema|planteamiento del problema|declaración del problema|descripción del problema|motivación
      contexto|antecedentes|requisitos|requerimientos|historia de usuario|criterios de aceptación|métricas|indicadores|casos de uso|caso de uso
      usuarios|usuarios objetivo|público objetivo|alcance|fuera de alcance|fuera del alcance|dentro del alcance|funcionalidades|características
      características principales|beneficios|valor|propuesta de valor|prioridad|casos límite|casos borde|escenarios|visión|visión del producto`,
    engineering: `
      arquitectura|diseño|implementación|plan de implementación|detalles de implementación|modelo de datos|modelos de datos|base de datos
      esquema de base de datos|componentes|interfaces|stack tecnológico|tecnologías|especificaciones técnicas|plan de pruebas
      estrategia de pruebas|pruebas|manejo de errores|despliegue|migración|tareas|estimación|estimaciones|esfuerzo`,
    shared: `
      cuestiones abiertas|decisión|decisiones|justificación|alternativas|opciones|ventajas|desventajas|consecuencias|riesgos|supuestos
      suposiciones|dependencias|restricciones|limitaciones|cronograma|hitos|próximos pasos|siguientes pasos|hoja de ruta|estado|recomendación
      recomendaciones|partes interesadas`,
    none: 'índice|tabla de contenido|glosario|referencias|apéndice|anexo|historial|recursos|enlaces',
  },
  weak: {
    pm: 'resumen|resumen ejecutivo|introducción|descripción|descripción general|visión general',
    engineering: 'solución|solución propuesta|ejemplo',
  },
  first: {
    pm: 'requisitos|requerimientos|historias|criterios|métricas|objetivos',
    engineering: 'arquitectura|diseño|implementación|pruebas',
    shared: 'riesgos|decisiones|alternativas|opciones|preguntas',
    none: 'historial',
  },
};
