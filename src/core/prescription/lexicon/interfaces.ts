import type { TermList } from './termList.ts';

/** How parts talk to each other: protocols, endpoints, formats on the wire. */
export const interfaces: TermList = {
  category: 'interface',
  names: `GraphQL, gRPC, REST API|RESTful API, JSON-RPC, tRPC, Apache Avro|Avro schema, MessagePack, WebSocket|websockets|web socket, Server-Sent Events|SSE, long polling|long-polling, WebRTC, HTTP/2, Unix socket|unix domain socket, named pipe,
    OpenAPI, Hasura, PostgREST, AsyncAPI, JSON schema, JSON Lines, query parameter|query param|query string, path parameter, request body, response body, request payload, response payload, JSON payload, HTTP header, request header, response header,
    custom header, HTTP POST, HTTP GET, POST request, GET request, PUT request, PATCH request, DELETE request, POST endpoint, GET endpoint, REST endpoint, API route, route handler, API gateway|API Gateway, FormData, multipart/form-data, stdin, IPC,
    RPC, inter-process communication, CORS, BFF`,
  cased: `RESTful, SOAP, Swagger`,
  inner: `internal API, backend API, internal endpoint, private API, backend endpoint, server endpoint, backend service, backend-for-frontend, API contract, wire format, wire protocol, JSON response, JSON object, JSON array, JSON structure,
    response envelope, payload schema, message schema, event schema, content-type, library API, DTO, data transfer object, serialized|serialised, deserialize, deserialized, serialization format, API layer, HTTP client, HTTP server, reverse proxy,
    sidecar proxy, `,
  shared: `API, API call, endpoint, payload, JSON, XML, backend, back-end, server-side, client-side, proxy, protocol, adapter, connector, port, API endpoint, status code`,
};
