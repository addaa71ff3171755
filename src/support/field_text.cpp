#include "support/field_text.hpp"

#include <fmt/format.h>

namespace nc {

FieldText& FieldText::add(std::string_view value) {
  text_ += fmt::format("{}:{},", value.size(), value);
  return *this;
}

FieldText& FieldText::add(std::int64_t value) {
  return add(std::string_view(fmt::format("{}", value)));
}

FieldText& FieldText::add_real(double value) {
  return add(std::string_view(fmt::format("{}", value)));
}

}  // namespace nc
