package org.bellbuoy.customers.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.bellbuoy.customers.AddContact;
import org.bellbuoy.customers.ChangeContact;
import org.bellbuoy.customers.Contact;
import org.bellbuoy.customers.ContactForm;
import org.bellbuoy.customers.Customer;
import org.bellbuoy.customers.Customers;
import org.bellbuoy.customers.RemoveContact;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SeeOther;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Whom we can speak to at a customer.
@Controller
class ContactPages {

  private final DeskFrames frames;
  private final Customers customers;
  private final AddContact add;
  private final ChangeContact change;
  private final RemoveContact remove;

  ContactPages(
      DeskFrames frames,
      Customers customers,
      AddContact add,
      ChangeContact change,
      RemoveContact remove) {
    this.frames = frames;
    this.customers = customers;
    this.add = add;
    this.change = change;
    this.remove = remove;
  }

  @GetMapping("/customers/{customer}/contacts/new")
  @Needs(Permission.KEEP_CUSTOMERS)
  Page form(Viewer viewer, HttpServletRequest request, @PathVariable String customer) {
    return form(viewer, request, customer, "", ContactForm.empty(), FormErrors.none());
  }

  @PostMapping("/customers/{customer}/contacts/new")
  @Needs(Permission.KEEP_CUSTOMERS)
  Answer add(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String customer,
      @ModelAttribute ContactForm typed) {
    return SentForm.taken(
        "main",
        () -> add.add(viewer, customer, typed),
        "/customers/" + customer,
        errors -> form(viewer, request, customer, "", typed, errors));
  }

  @GetMapping("/customers/{customer}/contacts/{contact}")
  @Needs(Permission.KEEP_CUSTOMERS)
  Page edit(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String customer,
      @PathVariable String contact) {
    ContactForm form = ContactForm.of(known(viewer, customer, contact));
    return form(viewer, request, customer, contact, form, FormErrors.none());
  }

  @PostMapping("/customers/{customer}/contacts/{contact}")
  @Needs(Permission.KEEP_CUSTOMERS)
  Answer change(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String customer,
      @PathVariable String contact,
      @RequestParam long version,
      @ModelAttribute ContactForm typed) {
    return SentForm.taken(
        "main",
        () -> change.change(viewer, customer, contact, typed, version),
        "/customers/" + customer,
        errors -> form(viewer, request, customer, contact, typed, errors));
  }

  @PostMapping("/customers/{customer}/contacts/{contact}/remove")
  @Needs(Permission.KEEP_CUSTOMERS)
  Answer remove(Viewer viewer, @PathVariable String customer, @PathVariable String contact) {
    remove.remove(viewer, customer, contact);
    return new SeeOther("/customers/" + customer);
  }

  private Contact known(Viewer viewer, String customer, String contact) {
    Customer of = customers.get(viewer, customer);
    return customers.contact(viewer, of.id(), contact).orElseThrow(() -> new Missing().refused());
  }

  /// @param contact empty where one is added
  private Page form(
      Viewer viewer,
      HttpServletRequest request,
      String customer,
      String contact,
      ContactForm form,
      FormErrors errors) {
    Customer of = customers.get(viewer, customer);
    Map<String, Object> model = new HashMap<>();
    model.put(
        "frame", frames.of(request, contact.isEmpty() ? "Add a contact" : "Change a contact"));
    model.put("customer", of);
    model.put("contact", contact);
    model.put("form", form);
    model.put("roles", Choices.roles());
    model.put("channels", Choices.channels());
    model.put("errors", errors);
    return Page.of("customers/desk/contactForm", model);
  }
}
