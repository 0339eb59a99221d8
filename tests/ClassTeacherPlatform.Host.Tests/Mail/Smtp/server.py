"""A mail server of the tests' own on the loopback interface: python3-aiosmtpd, steered by the recipient's address.

refused@…  550            later.2@…  451 twice, then taken     drop.1@…  breaks off in the middle of DATA once, then taken
busy.1@…   421 once       lost.1@…   taken, but breaks off before it says so, once
What is taken lies in the folder as 0001.eml, with the envelope in 0001.txt. MAIL FROM:<stranger@…> is refused.
"""
import argparse
import asyncio
import pathlib
import ssl

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, Session


class Steered:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.seen = {}

    def turn(self, recipient, word):
        name = recipient.split("@")[0]
        if not name.startswith(word + "."):
            return False
        self.seen[recipient] = self.seen.get(recipient, 0) + 1
        return self.seen[recipient] <= int(name.split(".")[1])

    async def handle_MAIL(self, server, session, envelope, address, options):
        if address.startswith("stranger@"):
            return "553 5.7.1 Sender address rejected"
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 2.1.0 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("refused@"):
            return f"550 5.1.1 <{address}>: user unknown"
        if self.turn(address, "later"):
            return "451 4.7.1 Greylisted, come back"
        if self.turn(address, "busy"):
            return "421 4.3.2 Shutting down"
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 OK"

    async def handle_DATA(self, server, session, envelope):
        number = len(list(self.folder.glob("*.eml"))) + 1
        name = self.folder / f"{number:04}"
        name.with_suffix(".txt").write_text(f"{envelope.mail_from}\n{' '.join(envelope.rcpt_tos)}\n{session.host_name}\n{session.ssl is not None}\n{session.authenticated}\n{id(session)}\n")
        part = name.with_suffix(".part")
        part.write_bytes(envelope.original_content)
        part.rename(name.with_suffix(".eml"))
        if any(self.turn(r, "lost") for r in envelope.rcpt_tos):
            server.transport.abort()
        return "250 2.0.0 OK queued"


class Breaking(SMTP):
    async def smtp_DATA(self, arg):
        if any(self.event_handler.turn(r, "drop") for r in self.envelope.rcpt_tos):
            await self.push("354 End data with <CR><LF>.<CR><LF>")
            await self._reader.readline()
            self.transport.abort()
            return
        await super().smtp_DATA(arg)


def authenticator(wanted):
    def check(server, session, envelope, mechanism, data):
        return AuthResult(success=f"{data.login.decode()}:{data.password.decode()}" == wanted)

    return check


async def main():
    options = argparse.ArgumentParser()
    options.add_argument("--folder", required=True)
    options.add_argument("--port", type=int, default=0)
    options.add_argument("--auth")
    options.add_argument("--certificate")
    asked = options.parse_args()
    handler = Steered(asked.folder)
    tls = None
    if asked.certificate:
        tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        tls.load_cert_chain(asked.certificate)

    def serve():
        return Breaking(
            handler, hostname="mail.test", tls_context=tls, require_starttls=tls is not None,
            authenticator=authenticator(asked.auth) if asked.auth else None,
            auth_required=asked.auth is not None, auth_require_tls=tls is not None)

    server = await asyncio.get_running_loop().create_server(serve, "127.0.0.1", asked.port)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main())
