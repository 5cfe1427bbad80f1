// SPDX-License-Identifier: Apache-2.0
package org.omadm.transport;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.util.IPAddress;

/**
 * A certificate authority that lives in memory only, as long as the process: it issues the servers
 * of a demonstration their certificates, and its clients trust it and nobody else. Keys are ECDSA
 * on P-256.
 */
public final class DemoAuthority {
  private static final X500Name NAME = new X500Name("CN=omadm demo authority");
  private static final Duration CLOCK_SKEW = Duration.ofHours(1);
  private static final Duration LIFETIME = Duration.ofDays(365);

  private final SecureRandom random;
  private final KeyPair keys;
  private final X509Certificate certificate;

  private DemoAuthority(SecureRandom random, KeyPair keys, X509Certificate certificate) {
    this.random = random;
    this.keys = keys;
    this.certificate = certificate;
  }

  /** A new authority with new keys, which no other authority's clients trust. */
  public static DemoAuthority create() {
    try {
      SecureRandom random = new SecureRandom();
      KeyPair keys = newKeys(random);
      Instant now = Instant.now();
      X509v3CertificateBuilder builder =
          new JcaX509v3CertificateBuilder(
                  NAME,
                  serial(random),
                  Date.from(now.minus(CLOCK_SKEW)),
                  Date.from(now.plus(LIFETIME)),
                  NAME,
                  keys.getPublic())
              .addExtension(Extension.basicConstraints, true, new BasicConstraints(0))
              .addExtension(
                  Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign))
              .addExtension(
                  Extension.subjectKeyIdentifier,
                  false,
                  extensions().createSubjectKeyIdentifier(keys.getPublic()));
      return new DemoAuthority(random, keys, sign(builder, keys));
    } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
      throw unsupported(e);
    }
  }

  /**
   * The TLS side of a server that answers to these names.
   *
   * @param names host names and IP addresses, at least one
   */
  public SSLContext serverContext(List<String> names) {
    Instant now = Instant.now();
    return serverContext(names, now.minus(CLOCK_SKEW), now.plus(LIFETIME));
  }

  /** The same with a validity of the caller's choice, which may be over already. */
  public SSLContext serverContext(List<String> names, Instant from, Instant until) {
    if (names.isEmpty()) {
      throw new IllegalArgumentException("a server certificate needs at least one name");
    }
    try {
      KeyPair serverKeys = newKeys(random);
      X509Certificate issued = issue(names, serverKeys.getPublic(), from, until);
      char[] noPassword = {};
      KeyStore store = emptyKeyStore();
      store.setKeyEntry(
          "server", serverKeys.getPrivate(), noPassword, new X509Certificate[] {issued});
      KeyManagerFactory managers =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      managers.init(store, noPassword);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(managers.getKeyManagers(), null, random);
      return context;
    } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
      throw unsupported(e);
    }
  }

  /**
   * The TLS side of a client that trusts servers with a certificate of this authority, and no
   * others.
   */
  public SSLContext clientContext() {
    return clientContext(certificate -> {});
  }

  /** The same, telling of the certificate of each server that passed every check. */
  public SSLContext clientContext(Consumer<X509Certificate> trusted) {
    try {
      KeyStore store = emptyKeyStore();
      store.setCertificateEntry("authority", certificate);
      TrustManagerFactory managers = TrustManagerFactory.getInstance("PKIX");
      managers.init(store);
      SSLContext context = SSLContext.getInstance("TLS");
      X509ExtendedTrustManager checks = (X509ExtendedTrustManager) managers.getTrustManagers()[0];
      context.init(null, new TrustManager[] {new TrustWitness(checks, trusted)}, random);
      return context;
    } catch (GeneralSecurityException | IOException e) {
      throw unsupported(e);
    }
  }

  /** The authority's own certificate as PEM, for clients that are not ours. */
  public String certificatePem() {
    try {
      byte[] lineEnd = "\n".getBytes(StandardCharsets.US_ASCII);
      String body = Base64.getMimeEncoder(64, lineEnd).encodeToString(certificate.getEncoded());
      return "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n";
    } catch (GeneralSecurityException e) {
      throw unsupported(e);
    }
  }

  private X509Certificate issue(List<String> names, PublicKey key, Instant from, Instant until)
      throws GeneralSecurityException, OperatorCreationException, IOException {
    GeneralName[] alternatives =
        names.stream().map(DemoAuthority::generalName).toArray(GeneralName[]::new);
    X509v3CertificateBuilder builder =
        new JcaX509v3CertificateBuilder(
                certificate,
                serial(random),
                Date.from(from),
                Date.from(until),
                new X500Principal("CN=omadm demo server"),
                key)
            .addExtension(Extension.basicConstraints, true, new BasicConstraints(false))
            .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature))
            .addExtension(
                Extension.extendedKeyUsage,
                false,
                new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth))
            .addExtension(Extension.subjectAlternativeName, false, new GeneralNames(alternatives))
            .addExtension(
                Extension.subjectKeyIdentifier, false, extensions().createSubjectKeyIdentifier(key))
            .addExtension(
                Extension.authorityKeyIdentifier,
                false,
                extensions().createAuthorityKeyIdentifier(certificate));
    return sign(builder, keys);
  }

  private static GeneralName generalName(String name) {
    return new GeneralName(
        IPAddress.isValid(name) ? GeneralName.iPAddress : GeneralName.dNSName, name);
  }

  private static X509Certificate sign(X509v3CertificateBuilder builder, KeyPair authority)
      throws GeneralSecurityException, OperatorCreationException {
    return new JcaX509CertificateConverter()
        .getCertificate(
            builder.build(
                new JcaContentSignerBuilder("SHA256withECDSA").build(authority.getPrivate())));
  }

  private static KeyPair newKeys(SecureRandom random) throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"), random);
    return generator.generateKeyPair();
  }

  private static JcaX509ExtensionUtils extensions() throws GeneralSecurityException {
    return new JcaX509ExtensionUtils();
  }

  /** RFC 5280, 4.1.2.2: positive and at most 20 octets. */
  private static BigInteger serial(SecureRandom random) {
    return new BigInteger(127, random).setBit(127);
  }

  private static KeyStore emptyKeyStore() throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    return store;
  }

  private static IllegalStateException unsupported(Exception e) {
    return new IllegalStateException("this Java lacks ECDSA on P-256, PKCS #12 or TLS", e);
  }
}
