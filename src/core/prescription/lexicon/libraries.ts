import type { TermList } from './termList.ts';

/** Ready-made code that is called. */
export const libraries: TermList = {
  category: 'library',
  names: `SendGrid, Amazon SES, Twilio, OneSignal, Mailgun, ElevenLabs, Deepgram, AssemblyAI, Textract, Rekognition, Cloudinary, Mixpanel, Ollama, pino, Redux, Zustand, MobX, Pinia, Vuex, RxJS, NgRx, react-query|React Query, TanStack, Formik, XState, Axios, Lodash, date-fns, Moment.js, Luxon, jQuery, D3.js, Chart.js, ECharts, Highcharts, Recharts, ApexCharts, Plotly, Leaflet, MapLibre, GSAP, Monaco editor, CodeMirror, ProseMirror, Yjs, TipTap,
    CKEditor, Framer Motion, Socket.IO|Socket.io, SignalR, Prisma, TypeORM, Sequelize, Drizzle, Knex.js, Mongoose, SQLAlchemy, Alembic, ActiveRecord|Active Record, Hibernate, JPA, Flyway, Liquibase, sqlx, Dapper, Pydantic, zod, Ajv, dataclass,
    protobuf|protocol buffers, Gson, serde, BeautifulSoup, NLTK, pandas, NumPy, SciPy, scikit-learn, spaCy, OpenCV, Pillow, pdf2image, pdfplumber, PyPDF2, PyMuPDF, WeasyPrint, Tesseract, PaddleOCR, openpyxl, PDFKit, pdf.js, Puppeteer, Nodemailer, Multer, bcryptjs, Passport.js,
    NextAuth|NextAuth.js|Auth.js, OpenSSL, Log4j, Logback, lucide-react, react-i18next, i18next, Boto3|boto, Stripe SDK, OpenAI SDK, Whisper API|OpenAI Whisper, ethers.js, viem, wagmi, Typer, Commander.js, ruamel, PyYAML, httpx, OkHttp, Retrofit, Alamofire, FFmpeg, ImageMagick, WebGL,
    uvicorn, gunicorn, asyncio, multiprocessing, tree-sitter, Babel, SWC`,
  cased: `Resend, Postmark, Sentry, Apollo, Relay, Leaflet, Mapbox, Pillow, Click, Room, Dapper, Zod, Joi, Yup, Clerk, Winston, Jackson, Sharp, Babel, Polars, Scrapy, Kysely`,
  inner: `ORM, npm module, client library, SDK client, third-party library, open-source library, utility library, shared library, state management, language binding, polyfill, generated client, API client, HTTP client, codegen|code generation`,
  shared: `library, SDK, package, dependency, toolkit, npm package, package dependency`,
};
