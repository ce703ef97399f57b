package org.bellbuoy.intake.street;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Page;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.bellbuoy.testkit.Browser;
import org.bellbuoy.testkit.Look;
import org.bellbuoy.testkit.Sheet;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.util.ReflectionTestUtils;

/// While very many report, a browser does the work by itself, and without one the form is kept on a
/// page.
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class GateLooksTests {

  private final Gate gate = TestHouse.doors().street().getBean(Gate.class);

  @Test
  void doesTheWorkInTheBrowserWhileOneReads() {
    assumeThat(Browser.isInstalled()).isTrue();
    whileBusy(() -> {
      try (Window window = Browser.shared().window(Look.DESKTOP_LIGHT, Browser.Scripts.RUN);
          Sheet sheet = window.page()) {
        typed(sheet.page());
        sheet.page().click("main button[type=submit] >> nth=0");
        sheet.page().waitForSelector("#code");
        assertThat(sheet.complaints()).isEmpty();
      }
    });
  }

  @ParameterizedTest
  @EnumSource(
      value = Look.class,
      names = {"DESKTOP_LIGHT", "PHONE_DARK"})
  void keepsTheFormOnAPageWithoutAScript(Look look) {
    assumeThat(Browser.isInstalled()).isTrue();
    whileBusy(() -> {
      try (Window window = Browser.shared().window(look, Browser.Scripts.BLOCKED);
          Sheet sheet = window.page()) {
        typed(sheet.page());
        sheet.page().click("main button[type=submit] >> nth=0");
        sheet.page().waitForSelector("form[data-now]");
        sheet.picture("looks-wait");
      }
    });
  }

  @Test
  void leavesItToThePersonWhenTheBrowserCannotDoTheWork() {
    assumeThat(Browser.isInstalled()).isTrue();
    whileBusy(() -> {
      try (Window window = Browser.shared().window(Look.PHONE_DARK, Browser.Scripts.RUN);
          Sheet sheet = window.page()) {
        sheet
            .page()
            .addInitScript(
                "SubtleCrypto.prototype.digest = () => Promise.reject(new Error('broken'))");
        typed(sheet.page());
        sheet.page().click("main button[type=submit] >> nth=0");
        sheet.page().waitForSelector("[data-failed]:not([hidden])");
        assertThat(sheet.page().locator("main button[type=submit]").isEnabled()).isTrue();
        sheet.picture("looks-wait-failed");
      }
    });
  }

  private static void typed(Page page) {
    page.navigate(TestHouse.street("/report").toString());
    page.fill("[name=what]", "The gate is open.");
    page.click("main button[type=submit]");
  }

  private void whileBusy(Runnable walk) {
    Object calm = ReflectionTestUtils.getField(gate, "calm");
    Semaphore lane =
        (Semaphore) Objects.requireNonNull(ReflectionTestUtils.getField(gate, "slowLane"));
    lane.acquireUninterruptibly();
    ReflectionTestUtils.setField(gate, "calm", -1);
    try {
      walk.run();
    } finally {
      ReflectionTestUtils.setField(gate, "calm", calm);
      lane.release();
    }
  }
}
