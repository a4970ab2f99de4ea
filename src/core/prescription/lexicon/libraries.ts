import type { TermList } from './termList.ts';

/** Ready-made code that is called. */
export const libraries: TermList = {
  category: 'library',
  names: `Redux|redux toolkit, Zustand, MobX, Recoil, Jotai, Pinia, Vuex, RxJS, NgRx, XState, React Query|TanStack Query|react-query, TanStack, SWR hook, Axios, Lodash, Moment.js, date-fns, Day.js, Luxon, jQuery, D3.js, Chart.js, ECharts, Highcharts, Recharts,
    ApexCharts, Plotly, Leaflet, Mapbox GL, OpenLayers, MapLibre, Monaco editor, CodeMirror, ProseMirror, TipTap, Quill editor, Slate.js, Lexical editor, TinyMCE, CKEditor, Framer Motion, GSAP, Lottie, Socket.IO|Socket.io, SignalR, gRPC-web, Apollo Client, Apollo Server, Relay Modern,
    Prisma, TypeORM, Sequelize, Drizzle ORM|Drizzle, Knex, Mongoose, SQLAlchemy, Alembic, Django ORM, ActiveRecord|Active Record, Hibernate, JPA, MyBatis, jOOQ, Flyway, Liquibase, GORM, sqlx, Diesel ORM, Dapper, Eloquent, Doctrine ORM, Peewee, Tortoise ORM,
    Pydantic, zod, Yup schema, Joi schema, Ajv, class-validator, marshmallow schema, attrs library, dataclass, protobuf|protocol buffers, Jackson databind, Gson, Newtonsoft, serde, lxml, BeautifulSoup, Scrapy, pandas, NumPy, SciPy, scikit-learn, spaCy, NLTK, OpenCV, Pillow, pdf2image, PyPDF2, pdfplumber, PyMuPDF, Tesseract,
    openpyxl, xlsxwriter, SheetJS, PDFKit, pdf.js, jsPDF, Puppeteer, Nodemailer, Multer, sharp library, bcryptjs, Passport.js, NextAuth|NextAuth.js|Auth.js, Lucia auth, libsodium, OpenSSL, BouncyCastle, Winston logger, Pino logger, Log4j, Logback, SLF4J, Serilog, structlog, loguru,
    React Hook Form, Formik, React Router, Vue Router, lucide-react, react-i18next, i18next, FormatJS, Boto3|boto, AWS SDK, Stripe SDK, OpenAI SDK, Vercel AI SDK, Typer, Click library, argparse, Commander.js, yargs, oclif, Cobra CLI, clap crate, ruamel, PyYAML, js-yaml, requests library, httpx, aiohttp, OkHttp, Retrofit, Alamofire, Guzzle,
    FFmpeg, ImageMagick, libvips, GStreamer, WebGL, Pixi.js, p5.js, uvicorn, gunicorn, asyncio, multiprocessing, watchdog library, tree-sitter, ANTLR, Babel, SWC, networkx, immer, ramda, inversify, tsyringe, rapidfuzz, tiktoken, sentence-transformers, Whisper model, node-cron, chokidar`,
  cased:
    'Apollo, Relay, Leaflet, Mapbox, Mapbox, Pillow, Click, Cobra, Requests, Dagger, Hilt, Koin, Room, Ecto, Oban, Dapper, Zod, Joi, Yup, Clerk, Twilio SDK, Winston, Guava, Lombok, Jackson, Sharp, Sentry SDK, Babel',
  inner:
    'ORM, npm package, npm module, Python package, client library, SDK client, third-party library, open-source library, utility library, charting library, shared library, library call, helper library, state management library, state management, wrapper library, language binding, polyfill, package dependency, generated client, API client, HTTP client, codegen|code generation',
  shared: 'library, SDK, package, dependency, toolkit',
};
