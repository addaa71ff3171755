#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>

#include <fmt/format.h>

// The text catalogue. Every string that a person reads is written once, in English, as `msg("…")`, `form("… {0} …")` or
// `counted("{0} case", "{0} cases")` in a wording file; xgettext collects them into po/needlecase.pot, and
// words/catalogue.hpp finds the translation when the text is drawn. Without a catalogue the English stands.
//
// Which language is spoken is decided once, by app/engine/language.hpp. Nothing here reads a setting or a file by
// itself.

namespace nc::words {

/// A text in the reader's language: becomes the translation wherever a text is wanted. Valid for as long as the program
/// runs.
class Message {
 public:
  constexpr explicit Message(const char* id, const char* context = nullptr) : id_(id), context_(context) {}
  operator std::string_view() const;  // NOLINT(google-explicit-constructor): a text wherever one is wanted
  /// The English text, by which the catalogue is asked.
  constexpr const char* id() const { return id_; }

 private:
  const char* id_;
  const char* context_;
};

/// The number of arguments of a form, or -1 when it is none. A form knows only `{0}` to `{9}`, and `{{` and `}}` for
/// the braces themselves; numbers are written out before they are filled in, so that no locale changes them.
constexpr int arity_of(std::string_view form) {
  int arity = 0;
  for (std::size_t at = 0; at < form.size(); ++at) {
    const char here = form[at];
    if (here != '{' && here != '}') continue;
    const char next = at + 1 < form.size() ? form[at + 1] : '\0';
    if (here == next) {
      ++at;
      continue;
    }
    const bool digit = next >= '0' && next <= '9';
    if (here == '}' || !digit || at + 2 >= form.size() || form[at + 2] != '}') return -1;
    arity = arity > next - '0' ? arity : next - '0' + 1;
    at += 2;
  }
  return arity;
}

/// A text with gaps, in the reader's language; one and many where it counts something. Filled by fill().
class Form {
 public:
  constexpr explicit Form(const char* one, const char* many = nullptr) : one_(one), many_(many) {}
  constexpr const char* one() const { return one_; }
  constexpr const char* many() const { return many_; }

 private:
  const char* one_;
  const char* many_;
};

/// Not defined anywhere: a call of it while compiling is the error message.
void gaps_are_written_0_to_9();
void as_many_arguments_as_gaps();

/// A text of the catalogue.
constexpr Message msg(const char* id) {
  return Message(id);
}
/// The same, told apart by a context that only translators see: 'Contact' the class, 'Contact' the address.
constexpr Message msg_in(const char* context, const char* id) {
  return Message(id, context);
}
/// A text with gaps `{0}`, `{1}` … A wrong one does not compile.
consteval Form form(const char* id) {
  if (arity_of(id) < 0) gaps_are_written_0_to_9();
  return Form(id);
}
/// A text that counts: `{0}` is the count, by which the language chooses its form.
consteval Form counted(const char* one, const char* many) {
  if (arity_of(one) < 0 || arity_of(many) < 1) gaps_are_written_0_to_9();
  return Form(one, many);
}

/// A form checked, while compiling, to have as many gaps as there are arguments.
template <class... Arguments>
class FormFor {
 public:
  // NOLINTNEXTLINE(google-explicit-constructor): made in the call of fill()
  consteval FormFor(const Form& form) : form_(form) {
    const int arity = arity_of(form.many() != nullptr ? form.many() : form.one());
    if (arity != static_cast<int>(sizeof...(Arguments))) as_many_arguments_as_gaps();
  }
  constexpr const Form& form() const { return form_; }

 private:
  Form form_;
};

/// The form filled, for a form that is known only while running. A translation whose gaps do not fit is set aside for
/// the English; an English form that does not fit is given back unfilled. `count` matters to counting forms only.
std::string fill_any(const Form& form, std::size_t count, fmt::format_args arguments, int argument_count);

/// The form with its arguments, each a text or a whole number.
template <class... Arguments>
std::string fill(std::type_identity_t<FormFor<Arguments...>> form, const Arguments&... arguments) {
  return fill_any(form.form(), 1, fmt::make_format_args(arguments...), static_cast<int>(sizeof...(Arguments)));
}

/// A whole number as it is read: '10,000'.
std::string grouped(std::size_t number);

/// A counting form: `count` decides between one and many and is `{0}`, grouped; the other arguments follow.
template <class... Others>
std::string fill_count(std::type_identity_t<FormFor<std::size_t, Others...>> form, std::size_t count,
                       const Others&... others) {
  const std::string number = grouped(count);
  return fill_any(form.form(), count, fmt::make_format_args(number, others...),
                  1 + static_cast<int>(sizeof...(Others)));
}

}  // namespace nc::words

/// A message in a format of our own is its translation.
template <>
struct fmt::formatter<nc::words::Message> : fmt::formatter<std::string_view> {
  template <class Context>
  auto format(const nc::words::Message& message, Context& context) const {
    return fmt::formatter<std::string_view>::format(std::string_view(message), context);
  }
};
