// SPDX-License-Identifier: Apache-2.0
package org.omadm.transport;

import java.io.EOFException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.channels.ClosedChannelException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** The words for why an exchange over HTTPS failed. */
final class TransportFailure {
  private TransportFailure() {}

  static TransportException explain(String place, Throwable failure, int maxMessage) {
    Words words =
        causes(failure)
            .flatMap(cause -> wordsFor(cause, maxMessage).stream())
            .findFirst()
            .orElse(new Words("the connection failed", "see the server's log"));
    return new TransportException(place, words.reason(), words.help(), failure);
  }

  /** From the innermost cause outwards, which is from the most to the least telling. */
  private static Stream<Throwable> causes(Throwable failure) {
    Stream<Throwable> outer = Stream.of(failure);
    Throwable cause = failure.getCause();
    return cause == null ? outer : Stream.concat(causes(cause), outer);
  }

  private static Optional<Words> wordsFor(Throwable cause, int maxMessage) {
    if (cause instanceof CertificateException
        || cause instanceof CertPathBuilderException
        || cause instanceof CertPathValidatorException) {
      return Optional.of(wordsForCertificate(cause));
    }
    if (cause instanceof IllegalArgumentException) {
      // Jetty's word for an answer that is larger than allowed.
      return words(
          "answered with more than " + maxMessage + " octets",
          "see whether the server is the right one");
    }
    if (cause instanceof SSLException) {
      return words("no TLS connection could be made", "see whether an HTTPS server listens there");
    }
    if (cause instanceof UnknownHostException) {
      return words("the host is not known", "check the host name");
    }
    if (cause instanceof SocketTimeoutException) {
      return words("no server accepted the connection in time", "check host and port");
    }
    if (cause instanceof ConnectException) {
      return words("no server accepts the connection", "start the server, or check host and port");
    }
    if (cause instanceof ClosedChannelException || cause instanceof EOFException) {
      return words("the connection of this session has ended", "begin a new session");
    }
    return Optional.empty();
  }

  private static Words wordsForCertificate(Throwable cause) {
    if (cause instanceof CertificateExpiredException) {
      return new Words(
          "the server's certificate has expired", "renew the certificate or set the clock");
    }
    if (cause instanceof CertificateNotYetValidException) {
      return new Words("the server's certificate is not valid yet", "set the clock");
    }
    if (cause instanceof CertificateException) {
      return new Words(
          "the server's certificate is not for this host",
          "use a host name that is in the certificate");
    }
    return new Words(
        "the server's certificate is not from a trusted authority",
        "trust the authority that issued it, if it is the right one");
  }

  private static Optional<Words> words(String reason, String help) {
    return Optional.of(new Words(reason, help));
  }

  private record Words(String reason, String help) {}
}
