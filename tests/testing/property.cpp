#include "testing/property.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

namespace nc::testing {

void check_property(const std::string& claim, const std::function<void()>& body) {
  rc::prop(claim, body);
}

}  // namespace nc::testing
