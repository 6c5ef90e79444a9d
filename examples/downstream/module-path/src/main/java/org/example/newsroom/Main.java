package org.example.newsroom;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.gainsay.Actor;

final class Main {
  private Main() {}

  public static void main(String[] args) throws JsonProcessingException {
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
    Actor actor = mapper.readValue("{\"id\":\"lin\",\"name\":\"Lin\"}", Actor.class);
    System.out.println(actor);
    System.out.println(mapper.writeValueAsString(actor));
  }
}
