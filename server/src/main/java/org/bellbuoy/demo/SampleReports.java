package org.bellbuoy.demo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bellbuoy.correspondence.FreshReceipt;
import org.bellbuoy.correspondence.Receipts;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.FileReport;
import org.bellbuoy.intake.NewReport;
import org.bellbuoy.intake.ReceiveReport;
import org.bellbuoy.intake.Source;
import org.bellbuoy.intake.TakeIn;
import org.springframework.stereotype.Component;

/// Brings letters to the street door, as strangers do.
@Component
class SampleReports {

  private static final int POLICY = 1;

  private final Receipts receipts;
  private final ReceiveReport receive;
  private final FileReport file;
  private final TakeIn takeIn;
  private final Queue<FreshReceipt> ready = new ArrayDeque<>();

  SampleReports(Receipts receipts, ReceiveReport receive, FileReport file, TakeIn takeIn) {
    this.receipts = receipts;
    this.receive = receive;
    this.file = file;
    this.takeIn = takeIn;
  }

  /// Makes receipt codes ahead, all at once, because making one is slow by intention.
  void prepare(int count) {
    try (ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<FreshReceipt>> making = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        making.add(hands.submit(receipts::fresh));
      }
      making.forEach(receipt -> ready.add(Waiting.on(receipt)));
    }
  }

  /// @return the tracking number
  String arrives(Source source, Letter letter) {
    FreshReceipt made = ready.poll();
    FreshReceipt receipt = made == null ? receipts.fresh() : made;
    String tracking = receive.receive(written(source, letter), receipt).tracking();
    takeIn.takeIn();
    return tracking;
  }

  /// @return the tracking number
  String filed(Viewer by, Letter letter) {
    String tracking = file.file(by, written(Source.STAFF, letter));
    takeIn.takeIn();
    return tracking;
  }

  private static NewReport written(Source source, Letter letter) {
    return new NewReport(source, letter.content(), List.of(), POLICY);
  }
}
