/**
 * Given names that are frequent in English-language news, by the pronoun that goes with them.
 * Compiled by hand; names that are as often something else ("Will", "May") are left out.
 */
import { wordSet } from '../../../article/word-list.ts';

export const heNames = wordSet(
  'Aaron Abdul Abdullah Abdel Abraham Adam Adrian Ahmad Ahmed Aidan Akira Alan Albert Alberto Aldo Alejandro ' +
    'Aleksandr Alessandro Alex Alexander Alexandre Alexei Alexey Alfred Ali Allan Allen Alonzo Amir Anders Andre ' +
    'Andreas Andrei Andrés Andres Andrew Andrii Andriy Andrzej Andy Angelo Anthony Antoine Anton Antonio Antony António ' +
    'Archie Arnold Arthur Arturo Asif Augusto Austin Avi Barack Barnaby Barry Bart Bashar Bastian Ben Benedict ' +
    'Benjamin Bernard Bernie Bill Billy Björn Bob Bobby Boris Brad Bradley Brandon Brendan Brent Brett Brian ' +
    'Bruce Bruno Bryan Caleb Calvin Cameron Carl Carlo Carlos Cedric Cesar Chad Charles Charlie Chris Christian ' +
    'Christoph Christophe Christopher Chuck Clarence Claude Claudio Clive Colin Colm Connor Conor Constantine Craig ' +
    'Curtis Cyril Cyrus Damian Damien Dan Daniel Daniele Danny Dario Darren Dave David Dean Declan Denis Dennis ' +
    'Derek Dick Didier Diego Dieter Dimitri Dirk Dmitri Dmitry Dominic Dominique Don Donald Doug Douglas Duncan ' +
    'Dwayne Dwight Dylan Eamon Ed Eddie Edgar Eduardo Edward Edwin Eduard Ehud Elias Elijah Eliot Elliot Elon ' +
    'Emil Emilio Emmanuel Enrico Enrique Eric Erik Ernest Ernesto Ethan Eugene Evan Fabio Farid Felipe Felix ' +
    'Ferdinand Fernando Fidel Filip Finn Florian Francesco Francis Francisco Franck Francois François Frank Franz Fred ' +
    'Freddie Frederick Friedrich Fritz Fumio Gabriel Gareth Garry Gary Gaston Gavin Geoff Geoffrey George Georg ' +
    'Gerald Gerard Gerhard Giorgio Giovanni Giuseppe Glen Glenn Gordon Graham Grant Greg Gregory Guido Guillermo ' +
    'Gustavo Guy Hakeem Hamid Hans Harold Harry Hasan Hassan Heinz Henri Henrik Henry Herbert Herman Hiroshi Howard ' +
    'Hubert Hugh Hugo Hussein Ian Ibrahim Igor Ilya Imran Isaac Ismail Issam Ivan Jack Jackson Jacob Jacques Jagannath ' +
    'Jaime Jair Jake Jamal James Jamie Jamil Jan Jared Jason Javier Jay Jean Jeff Jeffrey Jens Jeremy Jerome Jerry ' +
    'Jesse Jim Jimmy Joachim Joao João Joaquin Joe Joel Johan Johannes John Johnny Jon Jonas Jonathan Jorge Jose ' +
    'José Josef Joseph Josh Joshua Juan Julian Jürgen Julius Junichiro Justin Kamal Karim Karl Keith Keir Ken Kenji Kenneth ' +
    'Kevin Khaled Khalid Kieran Kim Kirk Klaus Kofi Konstantin Kurt Kwame Kyle Lamar Lance Larry Lars Laurent ' +
    'Lawrence Lee Leo Leon Leonard Leonid Leroy Leslie Lev Lewis Liam Lindsey Lionel Lloyd Lorenzo Louis Luca Lucas ' +
    'Luciano Luis Luiz Luke Mahmoud Malcolm Malik Manuel Marc Marcel Marcelo Marco Marcos Marcus Mariano Mario Mark ' +
    'Markus Marshall Martin Marvin Mateusz Matt Matteo Matthew Matthias Maurice Mauricio Max Maxim Mehmet Michael ' +
    'Michel Miguel Mike Mikhail Miles Mitch Mitt Mohamed Mohammad Mohammed Moshe Muhammad Mustafa Mykhailo Mykola ' +
    'Naftali Naoto Narendra Nate Nathan Nathaniel Neil Nelson Nicholas Nick Nicolas Nicolás Nigel Nikita Nikolai Noah ' +
    'Noel Norman Oleg Oleksandr Oleksiy Oliver Olivier Omar Oscar Osama Otto Owen Pablo Paolo Pascal Patrick Paul ' +
    'Paulo Pavel Pawel Pedro Percy Pete Peter Phil Philip Philippe Phillip Pierre Pieter Piotr Prince Rafael Rahul ' +
    'Rajesh Ralph Ramon Ramzan Randy Raul Raúl Ravi Ray Raymond Recep Reggie Reinhard René Ricardo Richard Rick ' +
    'Ricky Rob Robert Roberto Robin Rod Rodrigo Roger Roland Roman Romano Ron Ronald Ronnie Rory Ross Roy Ruben ' +
    'Rudolf Rudy Rupert Russell Ryan Sadiq Sadeq Salman Salvador Sam Samir Samuel Santiago Satoshi Scott Sean ' +
    'Sebastian Sergei Sergey Sergio Seth Shane Shaun Shigeru Shinzo Silvio Simon Sohail Stanislav Stanley Stefan ' +
    'Stefano Stephan Stephen Steve Steven Stuart Sunil Sven Taro Takeshi Tariq Ted Terence Terry Theo Theodore ' +
    'Thierry Thomas Tim Timothy Toby Todd Tom Tomas Tomás Tommy Tony Toru Trevor Tyler Umar Uwe Valentin Vance Victor Viktor ' +
    'Vincent Vitali Vladimir Volodymyr Wade Waleed Wally Walter Warren Wayne Werner Wilhelm William Wolfgang Xavier ' +
    'Yahya Yair Yasser Yevhen Yitzhak Yoav Yoshihide Yousef Youssef Yuri Yusuf Zac Zach Zachary Ziad Eugenio Ferit Dali Mbuzeni ' +
    'Hiroyuki Kazuo Masato Naoki Yasuhiro Yoshimasa Gen Minoru Ryota Daniil Emomali Kassym Thabo Jabu Sipho Tunde ' +
    'Chidi Emeka Bola Kwasi Yaw Rishi Sajid Humza Priyank Amit Anil Arjun Arvind Sanjay Vijay Deepak Manish Nitin',
);

export const sheNames = wordSet(
  'Abigail Ada Adele Adriana Adriane Agnes Aisha Alejandra Alessandra Alexandra Alexandria Alice Alicia Alison Allison Alma ' +
    'Amal Amanda Amelia Amina Amy Ana Anastasia Andrea Angela Angelina Anita Ann Anna Anne Annalena Annette Annie ' +
    'Antonia Anya April Audrey Ayesha Barbara Beatrice Bella Beth Betty Beverly Bianca Brenda Bridget Brigitte Camilla ' +
    'Camille Carla Carmen Carol Carolina Caroline Carrie Catherine Cathy Cecilia Celine Charlotte Chelsea Cheryl Chiara ' +
    'Christiane Christina Christine Claire Clara Clare Claudia Colleen Cristina Cynthia Daisy Daniela Danielle Dawn Deborah ' +
    'Debra Delia Denise Diana Diane Dina Dolores Donna Doris Dorothy Duduzile Edeline Edith Eileen Elaine Eleanor Elena ' +
    'Elisabeth Elise Eliza Elizabeth Ella Ellen Elsa Emily Emma Erica Erika Erin Esther Eva Eve Evelyn Fatima Fatma ' +
    'Fiona Florence Frances Francesca Françoise Gabriela Gabrielle Gail Gemma Georgia Georgina Geraldine Gina Giorgia ' +
    'Giulia Gloria Greta Gretchen Gwen Hanan Hannah Harriet Hayley Hazel Heather Helen Helena Hilary Hillary Hope ' +
    'Imogen Ines Inez Ingrid Irene Irina Isabel Isabella Isabelle Ivana Ivanka Jacinda Jackie Jacqueline Jane Janet ' +
    'Janice Jasmine Jean Jeanette Jeanne Jen Jennifer Jenny Jess Jessica Jill Joan Joanna Joanne Jocelyn Jodie Josephine ' +
    'Joyce Juanita Judith Judy Julia Juliana Julie Juliet June Kaja Kamala Karen Karin Kate Katherine Kathleen Kathryn ' +
    'Kathy Katie Katrina Kayla Keiko Kelly Kerry Kirsten Kirsty Kirstjen Kristalina Kristen Kristi Kristin Kristina Laila Lara Laura ' +
    'Lauren Leah Leila Lena Leticia Li Lidia Lila Lily Lina Linda Lindsay Lisa Liz Liza Lois Loretta Lorraine Louise ' +
    'Lucia Lucy Lydia Lynn Madeleine Madison Maggie Maia Mandy Manuela Marcia Margaret Margarita Margot Maria Mariana ' +
    'Marian Marianne Marie Marilyn Marina Marine Marion Marisa Marjorie Marlene Marta Martha Martina Mary Maryam Matilda ' +
    'Maureen Megan Meghan Melania Melanie Melinda Melissa Mercedes Meredith Mette Mia Michele Michelle Mina Mira Miranda ' +
    'Miriam Molly Mona Monica Monika Mónica Nadia Nancy Naomi Natalia Natalie Natasha Nicola Nicole Nikki Nina Noor Nora ' +
    'Norma Olga Olena Olivia Oksana Pamela Patricia Patty Paula Pauline Penelope Penny Petra Philippa Phyllis Polly ' +
    'Preeti Priya Priscilla Priti Rachel Rania Rebecca Regina Renee Rhonda Rita Roberta Rosa Rosalind Rosanna Rose ' +
    'Rosemary Rosie Roxana Ruth Sabrina Sally Samantha Sanae Sandra Sanna Sara Sarah Sasha Selena Serena Shannon Sharon ' +
    'Sheila Shelley Sheryl Shirley Sienna Sigourney Silvia Simone Sofia Sonia Sophia Sophie Stacey Stella Stephanie ' +
    'Sue Susan Susana Susanna Susanne Suzanne Svetlana Svitlana Sylvia Tamara Tammy Tanya Tara Tatiana Teresa Tessa ' +
    'Thelma Theresa Tina Tracey Tracy Tulsi Ulrike Ursula Uma Valentina Valeria Valerie Vanessa Vera Veronica Vicky ' +
    'Victoria Viola Virginia Vivian Wanda Wendy Whitney Winifred Yolanda Yoko Yulia Yuliia Yvette Yvonne Zainab Zara Zoe ' +
    'Aoife Siobhan Niamh Ayumi Akiko Yuriko Haruka Naoko Sakura Grace Lakshmi Nirmala Deepika Kavita Meera Sunita Asha Ngozi Chimamanda',
);

/** Family names that stand first in China, Korea and Vietnam ("Wang Yi", "Kim Jong Un"). */
export const leadingSurnames = wordSet(
  'Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo Liang Zheng Xie Tang Feng Yu ' +
    'Dong Xiao Cheng Cao Yuan Deng Xi Peng Zeng Lu Jiang Cai Jia Ding Wei Xue Ye Yan Pan Du Dai Xia Zhong Tian Ren Fan ' +
    'Fang Shi Yao Tan Bo Qin Hou Lai Tsai Chiang Hsu Hsieh Cheung Chan Leung Kwok Kim Park Lee Choi Choe Jung Jeong Kang ' +
    'Cho Yoon Yun Jang Chang Lim Han Oh Seo Shin Kwon Hwang Ahn An Song Yoo Hong Moon Ri Ryu Ko Son Bae Baek Noh Roh ' +
    'Nguyen Tran Pham Hoang Phan Vu Dang Bui Ngo Duong To Vo Truong',
);
