import type { TermList } from './termList.ts';

/** How identity and secrets are handled. */
export const authentication: TermList = {
  category: 'authentication',
  names: `JWT|JWTs|JSON Web Token, OAuth2|OAuth 2.0, OIDC|OpenID Connect, SAML assertion, PKCE, bcrypt, Argon2|Argon2id, PBKDF2, SHA-256|SHA256, SHA-512, SHA-1, MD5, HMAC|HMAC-SHA256, AES-256|AES-256-GCM|AES-GCM, RS256, HS256, Ed25519, ECDSA,
    TLS 1.2, TLS 1.3, mTLS|mutual TLS, HttpOnly|http-only|httpOnly, SameSite, Secure cookie, CSRF token, XSRF, Keycloak, Auth0, Cognito, NextAuth, better-auth, Firebase Auth|Firebase Authentication, WorkOS, SuperTokens, Passport strategy,
    Open Policy Agent, OpenFGA, Kerberos, HSTS`,
  cased: `Okta, Better Auth, OPA, Rego`,
  inner: `refresh token, bearer token, opaque token, session cookie, hashed password, hash passwords, password hashing, hashing algorithm, salt rounds, cost factor, row level security|row-level security|RLS, service account, API key rotation,
    token blacklist, token signing, envelope encryption, symmetric encryption, asymmetric encryption, auth middleware, auth provider, session store, session storage, sandboxed iframe, secret store, content hash`,
  shared: `token, cookie, session, hash, hashed, salt, secret, credential, certificate, signature, encryption, permission check, rate limiter, access token, session token, password hash, checksum`,
};
