import type { TermList } from './termList.ts';

/** Ready-made code that is called. */
export const libraries: TermList = {
  category: 'library',
  names: `SendGrid, Twilio, Mailgun, ElevenLabs, Cloudinary, Mixpanel, Ollama, pino, Redux, Zustand, MobX, Pinia, Vuex, RxJS, NgRx, react-query, TanStack, Axios, Lodash, date-fns, Luxon, jQuery, D3.js, Chart.js, ECharts, Highcharts, Recharts, ApexCharts, Plotly, Leaflet, MapLibre, Monaco editor, CodeMirror, TipTap,
    CKEditor, Framer Motion, Socket.IO|Socket.io, SignalR, Prisma, TypeORM, Sequelize, Drizzle, Mongoose, SQLAlchemy, Alembic, ActiveRecord|Active Record, Hibernate, JPA, Flyway, Liquibase, sqlx, Dapper, Pydantic, zod, Ajv, dataclass,
    protobuf|protocol buffers, Gson, serde, BeautifulSoup, pandas, NumPy, SciPy, scikit-learn, spaCy, OpenCV, Pillow, pdf2image, pdfplumber, Tesseract, openpyxl, PDFKit, pdf.js, Puppeteer, Nodemailer, Multer, bcryptjs, Passport.js,
    NextAuth|NextAuth.js|Auth.js, OpenSSL, Log4j, Logback, lucide-react, react-i18next, i18next, Boto3|boto, Stripe SDK, OpenAI SDK, Typer, Commander.js, ruamel, PyYAML, httpx, OkHttp, Retrofit, Alamofire, FFmpeg, ImageMagick, WebGL,
    uvicorn, gunicorn, asyncio, multiprocessing, tree-sitter, Babel, SWC`,
  cased: `Resend, Postmark, Sentry, Apollo, Relay, Leaflet, Mapbox, Pillow, Click, Room, Dapper, Zod, Joi, Yup, Clerk, Winston, Jackson, Sharp, Babel`,
  inner: `ORM, npm module, client library, SDK client, third-party library, open-source library, utility library, shared library, state management, language binding, polyfill, generated client, API client, HTTP client, codegen|code generation`,
  shared: `library, SDK, package, dependency, toolkit, npm package, package dependency`,
};
