import type { TermList } from './termList.ts';

/** Ready-made code that is called. */
export const libraries: TermList = {
  category: 'library',
  names: `SendGrid, Amazon SES, Twilio, OneSignal, Mailgun, ElevenLabs, Deepgram, Textract, Rekognition, Cloudinary, Mixpanel, Ollama, pino, Redux, Zustand, MobX, Pinia, Vuex, RxJS, NgRx, react-query|React Query, TanStack, Formik,
    XState, Axios, Lodash, date-fns, Moment.js, jQuery, D3.js, Chart.js, ECharts, Recharts, ApexCharts, Plotly, MapLibre, GSAP, Monaco editor, CodeMirror, ProseMirror, Yjs, TipTap, CKEditor, Framer Motion, Socket.IO|Socket.io, SignalR,
    Prisma, TypeORM, Sequelize, Knex.js, SQLAlchemy, ActiveRecord|Active Record, JPA, Flyway, Liquibase, sqlx, Pydantic, zod, Ajv, dataclass, protobuf|protocol buffers, Gson, serde, BeautifulSoup, NLTK, pandas, NumPy, SciPy, scikit-learn, openpyxl, PDFKit, spaCy,
    OpenCV, pdf2image, PyPDF2, PyMuPDF, Tesseract, pdf.js, Nodemailer, bcryptjs, Passport.js, NextAuth|NextAuth.js|Auth.js, OpenSSL, Log4j, lucide-react, react-i18next, i18next, Boto3|boto, Stripe SDK, OpenAI SDK, Whisper API|OpenAI Whisper,
    ethers.js, Commander.js, PyYAML, httpx, OkHttp, Alamofire, FFmpeg, ImageMagick, WebGL, uvicorn, gunicorn, asyncio, multiprocessing, tree-sitter, SWC`,
  cased: `Mapbox, Zod, Polars`,
  everyday: `Resend, Postmark, Sentry, Apollo, Relay, Clerk, Sharp, Babel, Drizzle, Mongoose, Hibernate, Puppeteer, Retrofit`,
  inner: `ORM, npm module, client library, SDK client, third-party library, open-source library, utility library, shared library, state management, language binding, polyfill, generated client, API client, HTTP client, codegen|code generation`,
  shared: `library, SDK, package, dependency, toolkit, npm package, package dependency`,
};
