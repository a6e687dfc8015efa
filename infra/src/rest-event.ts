// An API Gateway REST proxy event as AWS sends it, for tests of the bundles.
import type { APIGatewayProxyEvent } from "aws-lambda";

type Asked = {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly headers?: Record<string, string>;
  readonly query?: Record<string, string>;
  /** Sent base64-encoded, as API Gateway does for binary media types. */
  readonly body?: string;
};

export function restEvent({ method, path, headers = {}, query, body }: Asked): APIGatewayProxyEvent {
  return {
    resource: "/{proxy+}",
    path,
    httpMethod: method,
    headers: { Host: "api.example.jp", ...headers },
    multiValueHeaders: Object.fromEntries(
      Object.entries({ Host: "api.example.jp", ...headers }).map(([name, value]) => [name, [value]]),
    ),
    queryStringParameters: query ?? null,
    multiValueQueryStringParameters: query
      ? Object.fromEntries(Object.entries(query).map(([name, value]) => [name, [value]]))
      : null,
    pathParameters: { proxy: path.slice(1) },
    stageVariables: null,
    requestContext: {
      accountId: "123456789012",
      apiId: "abcdef1234",
      authorizer: null,
      protocol: "HTTP/1.1",
      httpMethod: method,
      identity: {
        accessKey: null,
        accountId: null,
        apiKey: null,
        apiKeyId: null,
        caller: null,
        clientCert: null,
        cognitoAuthenticationProvider: null,
        cognitoAuthenticationType: null,
        cognitoIdentityId: null,
        cognitoIdentityPoolId: null,
        principalOrgId: null,
        sourceIp: "192.0.2.1",
        user: null,
        userAgent: "LineBotWebhook/2.0",
        userArn: null,
      },
      path: `/prod${path}`,
      stage: "prod",
      requestId: "c6af9ac6-7b61-11e6-9a41-93e8deadbeef",
      requestTimeEpoch: 1_790_000_000_000,
      resourceId: "123456",
      resourcePath: "/{proxy+}",
    },
    body: body === undefined ? null : Buffer.from(body, "utf8").toString("base64"),
    isBase64Encoded: body !== undefined,
  };
}
