import type { TermList } from './termList.ts';

/** What an application is built on. */
export const frameworks: TermList = {
  category: 'framework',
  names: `React.js|ReactJS, React Native, Next.js|NextJS, Vue.js|VueJS, Vue 2, Vue 3, Nuxt|Nuxt.js, AngularJS, SvelteKit, SolidJS, Qwik, Preact, Ember.js, Alpine.js, htmx, Tauri, SwiftUI, UIKit, Jetpack Compose, Kotlin Multiplatform, WinUI,
    WPF, WinForms, Express.js|ExpressJS, Fastify, NestJS|Nest.js, Hono, Strapi, Directus, Contentful CMS, Payload CMS, Sanity CMS|Sanity Studio, Node.js|NodeJS|Node JS, Deno, Django, FastAPI, Ruby on Rails, Laravel, Symfony, Spring Boot, Quarkus,
    Micronaut, Jakarta EE, ASP.NET|ASP.NET Core, .NET Core|.NET 6|.NET 7|.NET 8|.NET 9|.NET 10, .NET Framework, .NET MAUI, Blazor, Entity Framework, Akka, Ktor, Streamlit, Gradio, LangChain, LangGraph, LlamaIndex, LangSmith, Langfuse, LiteLLM,
    CrewAI, Semantic Kernel, Strands Agents, PyTorch, TensorFlow, Keras, JAX, ONNX, MLflow, vLLM, llama.cpp, HuggingFace, MediaPipe, Core ML|CoreML, Apache Spark, Three.js, Unreal Engine, Godot engine, Remotion, ViteJS, Docusaurus, MkDocs,
    VitePress, Tailwind CSS|TailwindCSS, Bootstrap-Vue|bootstrap-vue-next, Material UI|MUI, Chakra UI, Ant Design, shadcn/ui|shadcn, Radix UI, Headless UI, Mantine, DaisyUI, Vuetify, styled-components, CSS modules, CSS-in-JS, WebAssembly|WASM`,
  cased: `React, Rails, Vue, Astro, Hugging Face, Angular, Electron, Qt, GTK, Flutter, Svelte, Ionic, Vite, Tailwind`,
  everyday: `Gatsby, Ember, Express, Spring, Phoenix, Expo, Bootstrap, Unity, Node, Bun, Compose, Capacitor, Flask, Storybook`,
  inner: `web framework, frontend framework|front-end framework, backend framework, UI framework, CSS framework, component library, UI library, single-page application|single page application|SPA, server-side rendering|server-side rendered|SSR,
    static site generator, micro-frontend|microfrontend, virtual DOM, monorepo, hydration, agent framework, test framework`,
  shared: `framework, runtime, platform SDK, plugin system`,
};
