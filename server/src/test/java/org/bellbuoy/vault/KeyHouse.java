package org.bellbuoy.vault;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.testkit.TestRoom;
import org.springframework.jdbc.support.JdbcTransactionManager;

/// The vault as a start makes it, over a database and the files in a folder.
record KeyHouse(
    TestRoom room,
    Path folder,
    MasterKeyStore masters,
    HeldMasterKeys held,
    Vault vault,
    Sealer sealer,
    TakeInKeys take,
    RotateMasterKey rotate,
    RewrapKeys rewrap,
    EraseScopes erase,
    RenewScopes renew,
    GoOnRenewing goOn,
    KeyStates states) {

  static KeyHouse open(TestRoom room, Path folder) {
    return open(room, folder, KeyWrapping.none());
  }

  static KeyHouse open(TestRoom room, Path folder, KeyWrapping wrappingOfFile) {
    VaultSettings settings = new VaultSettings(folder.resolve("master.key"), null, null, null);
    JdbcTransactionManager manager = new JdbcTransactionManager(room.database.dataSource());
    MasterKeyStore masters = new MasterKeyStore(room.jdbc);
    DataKeyStore keys = new DataKeyStore(room.jdbc);
    IntakeHalfStore halves = new IntakeHalfStore(room.jdbc);
    KeyRing ring = new KeyRing(room.clock);
    MasterKeys beans = new MasterKeys();
    KeySource source = beans.keySource(settings, Optional.of(wrappingOfFile));
    HeldMasterKeys held = beans.heldMasterKeys(source, masters, room.clock);
    Book book = beans.book(settings, held, masters, room.clock);
    Wrapping wrapping = new Wrapping(held, book);
    RenewIntake intake = new RenewIntake(halves, book, room.clock);
    ErasedStore erased = new ErasedStore(room.jdbc);
    FinishErasures finish = new FinishErasures(erased, intake, book, ring, room.clock, manager);
    RenewalStore renewals = new RenewalStore(room.jdbc);
    Vault vault = new Vault(keys, wrapping, ring, room.ids, room.clock);
    SealedRowStore rows = new SealedRowStore(room.jdbc);
    new OpenVault(intake, finish, manager).afterPropertiesSet();
    return new KeyHouse(
        room,
        folder,
        masters,
        held,
        vault,
        new Sealer(keys, new IntakeHalves(halves), room.ids, room.clock),
        new TakeInKeys(keys, halves, wrapping, book, manager),
        new RotateMasterKey(masters, intake, held, source, room.clock),
        new RewrapKeys(masters, keys, held, source, wrapping, book, manager),
        new EraseScopes(keys, erased, renewals, finish, room.clock),
        new RenewScopes(renewals, keys, wrapping, room.clock),
        new GoOnRenewing(
            renewals,
            keys,
            rows,
            List.of(KeyHouse::columns),
            vault,
            erased,
            finish,
            room.clock,
            manager),
        new KeyStates(masters, keys, renewals, source));
  }

  /// A table such as a room would have, that tests make.
  private static List<SealedColumn> columns() {
    return List.of(
        SealedColumn.of("public.words", "text_sealed", "words", "id", "text", "scope_id = :scope"));
  }

  KeyHouse restarted() {
    return open(room, folder);
  }
}
