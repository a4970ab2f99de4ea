import type { TermList } from './termList.ts';

/** How identity and secrets are handled. */
export const authentication: TermList = {
  category: 'authentication',
  names: `JWT|JWTs|JSON Web Token, OIDC|OpenID Connect, SAML assertion, PKCE, bcrypt, Argon2|Argon2id, PBKDF2, SHA-256|SHA256, SHA-512, SHA-1, MD5, HMAC|HMAC-SHA256, AES-256|AES-256-GCM|AES-GCM, RS256, HS256, Ed25519, ECDSA, mTLS|mutual TLS, HttpOnly|http-only|httpOnly, SameSite, Secure cookie, CSRF token, XSRF, Keycloak, Auth0, Cognito, NextAuth, Passport strategy, Open Policy Agent, Kerberos, HSTS`,
  cased: `Okta, Clerk, OPA, Rego, Vault`,
  inner: `bearer token, opaque token, session cookie, salt rounds, cost factor, row level security|row-level security|RLS, service
    account, token blacklist, token signing, envelope encryption, symmetric encryption, asymmetric encryption, auth middleware, auth provider, session store, session storage, sandboxed iframe, secret store,
    content hash`,
  shared: `token, refresh token, API key rotation, OAuth2|OAuth 2.0, TLS 1.2, TLS 1.3, cookie, session, hash, hashed, hashed password, hash passwords, password hashing, hashing algorithm, salt, secret, credential, certificate, signature, encryption, permission check, rate limiter, access token, session token, password hash, checksum`,
};
