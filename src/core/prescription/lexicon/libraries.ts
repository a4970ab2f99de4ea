import type { TermList } from './termList.ts';

/** Ready-made code that is called. */
export const libraries: TermList = {
  category: 'library',
  names: `Redux|redux toolkit, Zustand, MobX, Recoil, Jotai, Pinia, Vuex, RxJS, NgRx, XState, React Query|TanStack Query|react-query, TanStack, SWR hook, Axios, Lodash, Moment.js, date-fns, Day.js, Luxon, jQuery, D3.js, Chart.js, ECharts, Highcharts, Recharts,
    ApexCharts, Plotly, Leaflet, Mapbox GL, OpenLayers, MapLibre, Monaco editor, CodeMirror, ProseMirror, TipTap, Quill editor, Slate.js, Lexical editor, TinyMCE, CKEditor, Framer Motion, Socket.IO|Socket.io, SignalR, gRPC-web, Apollo Client, Apollo Server,     Prisma, TypeORM, Sequelize, Drizzle ORM|Drizzle, Knex, Mongoose, SQLAlchemy, Alembic, Django ORM, ActiveRecord|Active Record, Hibernate, JPA, MyBatis, jOOQ, Flyway, Liquibase, GORM, sqlx, Dapper, Eloquent, Doctrine ORM,     Pydantic, zod, Yup schema, Joi schema, Ajv, class-validator, dataclass, protobuf|protocol buffers, Jackson databind, Gson, Newtonsoft, serde, BeautifulSoup, Scrapy, pandas, NumPy, SciPy, scikit-learn, spaCy, NLTK, OpenCV, Pillow, pdf2image, pdfplumber, PyMuPDF, Tesseract,
    openpyxl, SheetJS, PDFKit, pdf.js, Puppeteer, Nodemailer, Multer, bcryptjs, Passport.js, NextAuth|NextAuth.js|Auth.js, libsodium, OpenSSL, BouncyCastle, Winston logger, Pino logger, Log4j, Logback, SLF4J, Serilog, structlog,     React Hook Form, Formik, React Router, Vue Router, lucide-react, react-i18next, i18next, FormatJS, Boto3|boto, AWS SDK, Stripe SDK, OpenAI SDK, Vercel AI SDK, Typer, argparse, Commander.js, yargs, oclif, ruamel, PyYAML, js-yaml, httpx, aiohttp, OkHttp, Retrofit, Alamofire,     FFmpeg, ImageMagick, libvips, GStreamer, WebGL, uvicorn, gunicorn, asyncio, multiprocessing, tree-sitter, ANTLR, Babel, SWC, tiktoken, sentence-transformers, chokidar`,
  cased:
    'Apollo, Relay, Leaflet, Mapbox, Mapbox, Pillow, Click, Cobra, Dagger, Hilt, Koin, Room, Ecto, Oban, Dapper, Zod, Joi, Yup, Clerk, Twilio SDK, Winston, Guava, Lombok, Jackson, Sharp, Sentry SDK, Babel',
  inner: `ORM, npm module, client library, SDK client, third-party library, open-source library, utility library, charting library, shared library, library call, helper library, state management library, state management, wrapper library, language binding, polyfill, generated client, API client, HTTP client, codegen|code generation`,
  shared: `library, SDK, package, dependency, toolkit, npm package, Python package, package dependency`,
};
