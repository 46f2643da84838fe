// An OpenID provider on this machine: a public app with PKCE, any loopback port, sign-in pages for developers, rotating refresh tokens.
import { Provider } from 'oidc-provider'

const port = Number(process.argv[2])
const provider = new Provider(`http://127.0.0.1:${port}`, {
  clients: [
    {
      client_id: 'duta',
      token_endpoint_auth_method: 'none',
      application_type: 'native',
      redirect_uris: ['http://127.0.0.1/callback'],
      grant_types: ['authorization_code', 'refresh_token'],
      response_types: ['code'],
    },
  ],
  pkce: { required: () => true },
  scopes: ['openid', 'offline_access', 'post.write'],
  ttl: { AccessToken: 60, AuthorizationCode: 60, RefreshToken: 3600, Session: 600, Grant: 3600, Interaction: 600 },
  rotateRefreshToken: true,
  issueRefreshToken: async () => true,
})
provider.listen(port, '127.0.0.1', () => console.log('ready'))
