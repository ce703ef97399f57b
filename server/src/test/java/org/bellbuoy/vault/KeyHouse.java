package org.bellbuoy.vault;

import java.nio.file.Path;
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
    new OpenVault(intake, finish, manager).afterPropertiesSet();
    return new KeyHouse(
        room,
        folder,
        masters,
        held,
        new Vault(keys, wrapping, ring, room.ids, room.clock),
        new Sealer(keys, new IntakeHalves(halves), room.ids, room.clock),
        new TakeInKeys(keys, halves, wrapping, book, manager),
        new RotateMasterKey(masters, intake, held, source, room.clock),
        new RewrapKeys(masters, keys, held, source, wrapping, book, manager),
        new EraseScopes(keys, erased, finish, room.clock),
        new KeyStates(masters, keys, source));
  }

  KeyHouse restarted() {
    return open(room, folder);
  }
}
