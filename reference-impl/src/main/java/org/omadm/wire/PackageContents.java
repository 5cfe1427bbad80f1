// SPDX-License-Identifier: Apache-2.0
package org.omadm.wire;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.omadm.runtime.Octets;

/**
 * What a message of the security exchange holds, by the part it plays there. It finds and unpacks;
 * what to do with it is for the generated machines.
 */
public record PackageContents(SyncMlMessage message) {

  /**
   * The data of the Cred, if the header has credentials.
   *
   * @param type one of {@link AuthTypes}: the only one that is accepted
   */
  public Optional<Octets> cred(String type) throws WireException {
    Cred cred = message.header().cred();
    if (cred == null) {
      return Optional.empty();
    }
    requireType("SyncHdr/Cred", type, cred.type());
    return Optional.of(cred.data());
  }

  /** The code of the Status for the header of the message that this one answers. */
  public Optional<Integer> headerCode() throws WireException {
    return headerStatus().map(Status::code);
  }

  /**
   * The Chal of that Status, if it has one.
   *
   * @param type one of {@link AuthTypes}: the only one that is accepted
   */
  public Optional<Chal> chal(String type) throws WireException {
    Chal chal = headerStatus().map(Status::chal).orElse(null);
    if (chal == null) {
      return Optional.empty();
    }
    requireType("Status/Chal", type, chal.type());
    return Optional.of(chal);
  }

  /** Whether the message has an alert of this code. */
  public boolean alerts(int code) {
    return message.commands().stream()
        .anyMatch(command -> command instanceof Alert alert && alert.code() == code);
  }

  /** The codes of the Status elements for these commands of the message that this one answers. */
  public List<Integer> codesFor(Predicate<String> commandName) {
    return message.commands().stream()
        .filter(Status.class::isInstance)
        .map(Status.class::cast)
        .filter(status -> status.cmdRef() != 0 && commandName.test(status.cmd()))
        .map(Status::code)
        .toList();
  }

  /** The commands that are not Status elements. */
  public List<Command> requests() {
    return message.commands().stream().filter(command -> !(command instanceof Status)).toList();
  }

  /** Refuses the message of a package that goes on in another one: all of the exchange fit one. */
  public void requireFinal() throws WireException {
    if (!message.isFinal()) {
      throw outOfOrder("each package in one message, with Final");
    }
  }

  /** The error for a message that is of no package that may come from that end. */
  public WireException outOfOrder(String expected) {
    return new WireException(
        WireFault.MISPLACED,
        "message " + message.header().msgId(),
        "its parts make none of the packages that may come here",
        "send " + expected);
  }

  /** The error for a part that is not there. */
  public WireException missing(String part) {
    return new WireException(
        WireFault.MISSING,
        "message " + message.header().msgId(),
        part + " is missing",
        "add it as OMA DM 1.2 asks");
  }

  private Optional<Status> headerStatus() throws WireException {
    List<Status> statuses =
        message.commands().stream()
            .filter(Status.class::isInstance)
            .map(Status.class::cast)
            .filter(status -> status.cmdRef() == 0 && status.cmd().equals(Status.SYNC_HDR))
            .toList();
    if (statuses.size() > 1) {
      throw outOfOrder("one Status for SyncHdr");
    }
    return statuses.stream().findFirst();
  }

  private void requireType(String part, String required, String type) throws WireException {
    if (!type.equals(required)) {
      throw new WireException(
          WireFault.BAD_VALUE,
          "message " + message.header().msgId(),
          part + " is not of type " + required,
          "authenticate with " + required);
    }
  }
}
