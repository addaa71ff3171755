#include "platform/assistive/atk_thread.hpp"

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <string_view>
#include <system_error>
#include <utility>

#include <atk-bridge.h>

#include "platform/assistive/atk_world.hpp"

namespace nc::platform {
namespace {

/// How long assistive technology's first question waits for the window's loop.
constexpr std::chrono::milliseconds fetch_limit{2000};

std::string_view environment(const char* name) {
  const char* value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): nothing in the program sets variables
  return value == nullptr ? std::string_view() : std::string_view(value);
}

/// A machine without accessibility is no fault to complain about, and standard error is not ours to fill.
void stay_silent(const char*, GLogLevelFlags, const char*, gpointer) {}

AssistiveLink link_to(AssistiveExchange& exchange) {
  return {[&exchange] { return exchange.fetch(fetch_limit); },
          [&exchange](AssistiveRequest request) { exchange.request(std::move(request)); },
          [&exchange](bool listening) { exchange.set_listening(listening); },
          [&exchange](bool hears) { exchange.set_hears_keys(hears); }};
}

/// What the loop of the thread works with.
struct Serving {
  AssistiveExchange& exchange;
  AtkWorld& world;
  GMainLoop* loop;
};

gboolean deliver(gpointer data) {
  Serving& serving = *static_cast<Serving*>(data);
  AssistiveExchange::Delivery delivery = serving.exchange.take();
  if (delivery.tree) serving.world.show(std::move(*delivery.tree));
  for (const std::string& text : delivery.announcements)
    serving.world.announce(text);
  if (delivery.key) serving.exchange.answer_key({delivery.key->number, serving.world.press_key(delivery.key->stroke)});
  if (serving.exchange.closed()) g_main_loop_quit(serving.loop);
  return G_SOURCE_REMOVE;
}

/// Safe from any thread. Not g_main_context_invoke(), which may run the function where it is called.
void schedule(Serving& serving) {
  GSource* source = g_idle_source_new();
  g_source_set_priority(source, G_PRIORITY_DEFAULT);
  g_source_set_callback(source, deliver, &serving, nullptr);
  g_source_attach(source, nullptr);
  g_source_unref(source);
}

void serve(AssistiveExchange& exchange, AtkWorld& world) {
  Serving serving{exchange, world, g_main_loop_new(nullptr, FALSE)};
  if (exchange.serve([&serving] { schedule(serving); })) g_main_loop_run(serving.loop);
  exchange.serve(nullptr);
  g_main_loop_unref(serving.loop);
}

}  // namespace

bool is_accessibility_bus_named() {
  if (environment("NO_AT_BRIDGE") == "1") return false;
  if (!environment("AT_SPI_BUS_ADDRESS").empty() || !environment("DBUS_SESSION_BUS_ADDRESS").empty()) return true;
  const std::string_view folder = environment("XDG_RUNTIME_DIR");
  std::error_code ignored;
  return !folder.empty() && std::filesystem::exists(std::filesystem::path(folder) / "bus", ignored);
}

void serve_assistive_technology(AssistiveExchange& exchange, const std::string& program,
                                const std::function<void()>& connected) {
  g_log_set_default_handler(stay_silent, nullptr);
  AtkWorld world(program, link_to(exchange));
  int count = 0;
  char** arguments = nullptr;
  const bool is_connected = atk_bridge_adaptor_init(&count, &arguments) == 0;
  connected();
  if (!is_connected) return;
  serve(exchange, world);
  atk_bridge_adaptor_cleanup();
}

}  // namespace nc::platform
