// SPDX-License-Identifier: Apache-2.0
package org.omadm.transport;

import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
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

  static TransportException explain(String place, Throwable failure) {
    return causes(failure)
        .flatMap(cause -> known(place, cause, failure).stream())
        .findFirst()
        .orElseGet(
            () ->
                new TransportException(
                    place, "the connection failed", "see the server's log", failure));
  }

  /** From the innermost cause outwards, which is from the most to the least telling. */
  private static Stream<Throwable> causes(Throwable failure) {
    Stream<Throwable> outer = Stream.of(failure);
    Throwable cause = failure.getCause();
    return cause == null ? outer : Stream.concat(causes(cause), outer);
  }

  private static Optional<TransportException> known(
      String place, Throwable cause, Throwable failure) {
    if (cause instanceof TransportRefusal refusal) {
      return of(place, refusal.reason(), refusal.help(), failure);
    }
    if (cause instanceof CertificateExpiredException) {
      return of(
          place,
          "the server's certificate has expired",
          "renew the certificate or set the clock",
          failure);
    }
    if (cause instanceof CertificateNotYetValidException) {
      return of(place, "the server's certificate is not valid yet", "set the clock", failure);
    }
    if (cause instanceof CertPathBuilderException || cause instanceof CertPathValidatorException) {
      return of(
          place,
          "the server's certificate is not from a trusted authority",
          "trust the authority that issued it, if it is the right one",
          failure);
    }
    if (cause instanceof CertificateException) {
      return of(
          place,
          "the server's certificate is not for this host",
          "use a host name that is in the certificate",
          failure);
    }
    if (cause instanceof SSLException) {
      return of(
          place,
          "no TLS connection could be made",
          "see whether an HTTPS server listens there",
          failure);
    }
    if (cause instanceof UnresolvedAddressException) {
      return of(place, "the host is not known", "check the host name", failure);
    }
    if (cause instanceof HttpConnectTimeoutException) {
      return of(place, "no server accepted the connection in time", "check host and port", failure);
    }
    if (cause instanceof ConnectException) {
      return of(
          place,
          "no server accepts the connection",
          "start the server, or check host and port",
          failure);
    }
    return Optional.empty();
  }

  private static Optional<TransportException> of(
      String place, String reason, String help, Throwable failure) {
    return Optional.of(new TransportException(place, reason, help, failure));
  }
}
