import type { TermList } from './termList.ts';

/** What an application is built on. */
export const frameworks: TermList = {
  category: 'framework',
  names: `React.js|ReactJS, React Native, Next.js|NextJS, Vue.js|VueJS, Vue 2, Vue 3, Nuxt|Nuxt.js, AngularJS, Svelte|SvelteKit, SolidJS, Preact, Qwik, Ember.js, Backbone.js, Alpine.js, htmx,
    Remix Run, Gatsby, Electron app, Tauri, Flutter, Ionic, Cordova, Capacitor, Xamarin, .NET MAUI, Avalonia, Kotlin Multiplatform, SwiftUI, UIKit, AppKit, Jetpack Compose, WinUI, WPF, WinForms,
    Express.js|ExpressJS, Fastify, NestJS|Nest.js, Koa, hapi.js, Hono, Strapi, AdonisJS, Meteor.js, Node.js|NodeJS|Node JS, Deno, Bun runtime, Django, Flask, FastAPI, Starlette,     Ruby on Rails|Rails, Sinatra, Laravel, Symfony, CodeIgniter, CakePHP, Yii, WordPress plugin, Drupal module, Spring Boot, Spring Framework, Spring MVC, Spring Security, Quarkus, Micronaut, Vert.x, Dropwizard,
    Jakarta EE, JavaEE, ASP.NET|ASP.NET Core, .NET Core, .NET Framework, Blazor, Entity Framework, Gorilla mux, Actix, Axum, Tokio, Phoenix LiveView, Elixir Phoenix, Play Framework, Akka,
    Ktor, Streamlit, Gradio, LangChain, LangGraph, LlamaIndex, CrewAI, AutoGen, Semantic Kernel, Strands Agents, PyTorch, TensorFlow, Keras, JAX, Hugging Face Transformers,
    Apache Spark, Apache Hadoop, Unity engine, Unreal Engine, Three.js, Remotion, Expo Router, Vite|ViteJS, Docusaurus, MkDocs, VitePress, Storybook, Tailwind CSS|TailwindCSS|Tailwind, Bootstrap-Vue|bootstrap-vue-next, Material UI|MUI, Chakra UI, Ant Design,
    shadcn/ui|shadcn, Radix UI, Headless UI, Mantine, Vuetify, Quasar, PrimeReact, PrimeVue, styled-components, CSS modules, CSS-in-JS, Bulma, WebAssembly|WASM, PWA manifest`,
  cased:
    'React, Vue, Angular, Ember, Express, Spring, Phoenix, Electron, Expo, Remix, Astro, Bootstrap, Unity, Node, Bun, Gin, Echo, Fiber, Lit, Solid, Rocket, Ink, Textual, Rich, Qt, GTK, Compose, Flutter',
  inner:
    'web framework, frontend framework|front-end framework, backend framework, JavaScript framework, UI framework, CSS framework, component library, UI library, app framework, single-page application|single page application|SPA, server-side rendering|server-side rendered|SSR, static site generator, micro-frontend|microfrontend, virtual DOM, monorepo, hydration, agent framework, test framework',
  shared: 'framework, runtime, platform SDK, plugin system',
};
