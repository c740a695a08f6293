import { Server } from 'node:http'

// Next believes the first `X-Forwarded-For` it is given and only notes the connection's own address when there is
// none. Over plain http nothing of ours stands in front, so what a client says of itself is dropped: otherwise
// whoever guesses passwords would change address, and so limit, with every try. Over https a proxy adds the truth.
if (!process.env.BASE_URL?.startsWith('https://')) {
  const emit = Server.prototype.emit
  Server.prototype.emit = function (event, ...args) {
    if (event === 'request') delete args[0].headers['x-forwarded-for']
    return emit.call(this, event, ...args)
  }
}
